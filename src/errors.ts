/**
 * Errors that a user can do something about. The message states what was expected, what was found and the remedy,
 * so a caller prints `message` and nothing else. Everything that is not a `YinjuError` is a bug.
 */
export abstract class YinjuError extends Error {
  abstract readonly code: string;
}

/** A wrong setting in the environment. */
export class ConfigError extends YinjuError {
  readonly code = 'config';
}

/** A wrong command line. */
export class UsageError extends YinjuError {
  readonly code = 'usage';
}

/** A corpus file that cannot be read; the run goes on without it. */
export class UnreadableFileError extends YinjuError {
  readonly code = 'unreadable-file';
}

/** The corpus folder is missing or holds nothing that can be indexed. */
export class EmptyCorpusError extends YinjuError {
  readonly code = 'empty-corpus';
}

/** The embedding model is missing, damaged or not of the expected kind. */
export class ModelError extends YinjuError {
  readonly code = 'model';
}

/** A model could not be fetched from the hub. */
export class DownloadError extends YinjuError {
  readonly code = 'download';
}

/** A native library is missing or was compiled for another machine. */
export class NativeLibraryError extends YinjuError {
  readonly code = 'native-library';
}

/** The database of the bot is damaged, cannot be written or was written by a newer version. */
export class StoreError extends YinjuError {
  readonly code = 'store';
}

/** There is no index yet. */
export class IndexMissingError extends YinjuError {
  readonly code = 'index-missing';
}

/** The index on disk is not what its manifest says. */
export class IndexDamagedError extends YinjuError {
  readonly code = 'index-damaged';
}

/** The index was built by another model or another version of the program. */
export class IndexOutdatedError extends YinjuError {
  readonly code = 'index-outdated';
}

/** Another process is writing the index. */
export class IndexLockedError extends YinjuError {
  readonly code = 'index-locked';
}

/** The database that holds the index cannot be reached, or does not answer in time. */
export class LibraryUnreachableError extends YinjuError {
  readonly code = 'library-unreachable';
}

/** The generation of the index that was answered from has been replaced and thrown away: the new one is to be loaded. */
export class GenerationGoneError extends YinjuError {
  readonly code = 'generation-gone';
}

/** The index folder cannot be written: the disk is full or fails, or somebody else may write there only. */
export class DiskError extends YinjuError {
  readonly code = 'disk';
}

/** Telegram cannot be used: wrong token, another instance, server out of reach. */
export class TelegramError extends YinjuError {
  readonly code = 'telegram';
}

/** The user cancelled (Ctrl-C, /cancel). */
export class CancelledError extends YinjuError {
  readonly code = 'cancelled';
}

/** The message of anything that was thrown, for one-line reports. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const ERROR_CLASSES = [
  ConfigError,
  UsageError,
  UnreadableFileError,
  EmptyCorpusError,
  ModelError,
  DownloadError,
  NativeLibraryError,
  IndexMissingError,
  IndexDamagedError,
  IndexOutdatedError,
  IndexLockedError,
  LibraryUnreachableError,
  GenerationGoneError,
  DiskError,
  TelegramError,
  CancelledError,
];

/** An error that came from another thread as code and message; an unknown code gives a plain `Error`. */
export function reviveError(code: string | null, message: string): Error {
  const errors = ERROR_CLASSES.map((ErrorClass) => new ErrorClass(message));
  return errors.find((error) => error.code === code) ?? new Error(message);
}
