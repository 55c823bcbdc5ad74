import { normaliseForSearch } from '../language/normalise.ts';

/** A run of a question between the words that ask. */
export interface QuestionRun {
  /** In search form. */
  readonly text: string;
  /** True for what asks (多少, who, когда), false for what says what is asked about. */
  readonly asks: boolean;
}

/** Words that ask. Those of scripts without blanks stand inside runs; a language that is not here keeps its words as words. */
const ASKING =
  /多少|为?什么(?:时候|时间|地方|样的?|意思)?|谁|哪(?:里|儿|些|个|家|位|一|座|种|年)?|几(?=个|家|名|人|次|项|条|位|天|岁|成|种|年|月|大|部|所|座|届|段|层|号)|怎么样?|怎样|如何|为何|何[时处人地年]|第几|いつ|どこ|どの|どれ|誰|だれ|何|いくつ|いくら|なぜ|누구|언제|어디|무엇|어떤|얼마|몇|왜|ใคร|อะไร|เมื่อไร|ที่ไหน|เท่าไร|กี่|(?<![\p{L}\p{M}])(?:what|which|who|whom|whose|when|where|why|how(?: (?:many|much|long|old|far|often))?|qué|cuál(?:es)?|quién(?:es)?|cuándo|cuánt[oa]s?|dónde|cómo|кто|кого|кем|что|чего|чем|где|когда|сколько|как(?:ой|ая|ое|ие|их|им|ими|ую|ого|ом)?|почему|wer|wen|wem|was|wann|wo|wie(?: viele?)?|welche[rsnm]?|warum|qui|quoi|quels?|quelles?|quand|où|combien|comment|pourquoi|quem|quais|quando|onde|quant[oai]s?|chi|cosa|quali|dove|kim|nerede|kaç|hangi|nasıl|bao nhiêu|khi nào|من|متى|أين|كم|كيف|ماذا|कौन|क्या|कब|कहाँ|कितन[ेाी]|किस|ποιο[ςι]|πότε|πού|πόσ[αο]ι?)(?![\p{L}\p{M}])/gu;

/** Words of a question that neither ask nor name; only whole words, of languages with blanks. */
const FILLING =
  /请问|请告诉我|告诉我|(?<![\p{L}\p{M}])(?:did|does|do|is|are|was|were|the|a|an|of|in|on|at|to|for|by|from|has|have|had|been|be|it|its|and|please|tell|me|que|por|de|del|la|el|los|las|en|se|un|una|fue|es|в|на|с|и|по|из|за|был[аои]?|der|die|das|ist|war|hat|von|du|le|les|est|des)(?![\p{L}\p{M}])/gu;

/** A question as runs that ask and runs that do not, in order; runs of nothing but blanks are left out. */
export function splitAtAskingWords(question: string): QuestionRun[] {
  const text = normaliseForSearch(question);
  const runs: QuestionRun[] = [];
  const push = (part: string, asks: boolean): void => {
    const bare = (asks ? part : part.replace(FILLING, ' ')).trim();
    if (bare !== '') runs.push({ text: bare, asks });
  };
  let start = 0;
  for (const match of text.matchAll(ASKING)) {
    push(text.slice(start, match.index), false);
    push(match[0], true);
    start = match.index + match[0].length;
  }
  push(text.slice(start), false);
  return runs;
}
