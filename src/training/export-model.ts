import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeStaticOnnx } from '../static-model/static-onnx.ts';
import { quantiseTable } from './quantise-table.ts';
import type { TrainedTable } from './training-memory.ts';
import type { Vocabulary } from './vocabulary-file.ts';

/** A static model has no positions and no window. */
const MODEL_WINDOW = 100_000;

/** Writes a folder that the transformers library loads like any other model. */
export async function exportModel(directory: string, table: TrainedTable, vocabulary: Vocabulary, card: string): Promise<void> {
  await mkdir(join(directory, 'onnx'), { recursive: true });
  await writeFile(join(directory, 'onnx', 'model_quantized.onnx'), writeStaticOnnx(quantiseTable(table)));
  await writeFile(join(directory, 'tokenizer.json'), vocabulary.json);
  const files = {
    'tokenizer_config.json': { tokenizer_class: 'PreTrainedTokenizerFast', model_max_length: MODEL_WINDOW, unk_token: '<unk>', pad_token: '<pad>', clean_up_tokenization_spaces: false },
    'config.json': {
      // The library wants to be told a family; none of its layers is there.
      architectures: ['BertModel'], model_type: 'bert', hidden_size: table.dimensions, num_attention_heads: 1, num_hidden_layers: 0,
      vocab_size: table.tokens, max_position_embeddings: MODEL_WINDOW,
    },
    'embedding-profile.json': { pooling: 'mean', questionPrefix: '', passagePrefix: '', simplifyChinese: true, static: true },
  };
  for (const [name, value] of Object.entries(files)) await writeFile(join(directory, name), `${JSON.stringify(value, null, 2)}\n`);
  await writeFile(join(directory, 'MODEL_CARD.md'), card);
}
