import { currentLogFields, type LogFields, type Logger } from '../../src/logger.ts';

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: LogFields;
}

/** Keeps what is logged in `lines`. */
export interface RecordingLogger extends Logger {
  readonly lines: readonly LogLine[];
}

export function createRecordingLogger(): RecordingLogger {
  const lines: LogLine[] = [];
  const record =
    (level: LogLine['level']) =>
    (fields: LogFields, message: string): void =>
      void lines.push({ level, message, fields: { ...currentLogFields(), ...fields } });
  return { lines, debug: record('debug'), info: record('info'), warn: record('warn'), error: record('error') };
}
