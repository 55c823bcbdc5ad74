import { existsSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseConfig, type Config } from '../config.ts';
import { CancelledError, messageOf, UsageError, YinjuError } from '../errors.ts';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;
type Parsed<Options extends OptionsConfig> = ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true; strict: true }>>;

/** A command of the command line. */
export interface Command<Options extends OptionsConfig> {
  /** Printed for `--help` and after a wrong command line. */
  readonly usage: string;
  readonly options: Options;
  /** Resolves with the exit code. `signal` aborts on Ctrl-C. */
  run(context: CommandContext<Options>): Promise<number>;
}

export interface CommandContext<Options extends OptionsConfig> {
  readonly config: Config;
  readonly values: Parsed<Options>['values'];
  readonly positionals: readonly string[];
  readonly signal: AbortSignal;
}

/** What a shell expects of a command that Ctrl-C ended. */
const EXIT_CANCELLED = 130;

/**
 * Runs a command: reads `.env` (what the environment already sets wins), the settings and the command line;
 * turns an error that the user can mend into one line on stderr and exit code 1, a wrong command line into 2.
 * A second Ctrl-C ends at once.
 */
export async function runCommand<const Options extends OptionsConfig>(command: Command<Options>): Promise<void> {
  // A closed pipe (`… | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const cancelled = new AbortController();
  process.once('SIGINT', () => {
    cancelled.abort();
    process.once('SIGINT', () => process.exit(EXIT_CANCELLED));
  });
  process.exitCode = await exitCodeOf(command, cancelled.signal);
}

async function exitCodeOf<const Options extends OptionsConfig>(command: Command<Options>, signal: AbortSignal): Promise<number> {
  try {
    const { values, positionals } = parseCommandLine(command);
    if ('help' in values && values['help'] === true) {
      console.log(command.usage);
      return 0;
    }
    return await command.run({ config: loadConfig(), values, positionals, signal });
  } catch (error) {
    return reportError(error, command.usage);
  }
}

/** The settings from the environment and `.env`. */
export function loadConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return parseConfig(process.env);
}

function parseCommandLine<const Options extends OptionsConfig>({ options }: Command<Options>): Parsed<Options> {
  try {
    return parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } }, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(messageOf(error), { cause: error });
  }
}

/** Prints what went wrong; the stack only for what is a bug. Returns the exit code. */
export function reportError(error: unknown, usage = ''): number {
  if (error instanceof CancelledError) {
    console.error(error.message);
    return EXIT_CANCELLED;
  }
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
  console.error(error instanceof YinjuError ? error.message : error);
  return 1;
}

/** A whole number of at least 1 from the command line. @throws UsageError */
export function positiveInteger(name: string, value: string): number {
  if (/^[1-9]\d{0,8}$/u.test(value)) return Number(value);
  throw new UsageError(`--${name}: expected a whole number from 1, got "${value}"`);
}

/** The address of a database from the command line. @param option its name and value. @throws UsageError, which does not repeat it: it may hold a password */
export function databaseUrl(option: Readonly<Record<string, string | undefined>>): string {
  const [[name, value = ''] = ['url']] = Object.entries(option);
  if (/^postgres(?:ql)?:\/\/\S+$/u.test(value)) return value;
  throw new UsageError(`--${name}: expected an address such as postgres://user:password@host:5432/database`);
}

/** A regular expression from the command line; one that is not given matches everything. @throws UsageError */
export function patternOf(name: string, value: string | undefined): RegExp {
  try {
    return new RegExp(value ?? '', 'u');
  } catch (error) {
    throw new UsageError(`--${name}: expected a regular expression, got "${value}"`, { cause: error });
  }
}
