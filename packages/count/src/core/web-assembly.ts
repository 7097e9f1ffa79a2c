/** Memory of a program that threads share. Places that were taken in its buffer stay good when it grows. */
export interface SharedMemory {
  readonly buffer: SharedArrayBuffer;
  /** Adds so many pages of 64 kilobytes; a `RangeError` where there are none. */
  readonly grow: (pages: number) => number;
}

/** A program that is compiled, and what an instance of it gives by name. */
export type CompiledProgram = object;
export type ProgramExports = Readonly<Record<string, unknown>>;

/** What is used of WebAssembly; the types of Node leave it out. */
interface UsedOfWebAssembly {
  readonly Memory: new (size: {
    readonly initial: number;
    readonly maximum: number;
    readonly shared: true;
  }) => SharedMemory;
  readonly Module: new (bytes: Uint8Array) => CompiledProgram;
  readonly Instance: new (
    program: CompiledProgram,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: ProgramExports };
}

const { WebAssembly: used } = globalThis as unknown as { readonly WebAssembly: UsedOfWebAssembly };

/** Pages of sixty-four kilobytes that a program can address, all threads of it together: four gigabytes. */
export const mostPages = 2 ** 16;

/** Memory of one page that can grow up to {@link mostPages}. */
export function newSharedMemory(): SharedMemory {
  return new used.Memory({ initial: 1, maximum: mostPages, shared: true });
}

export function compile(bytes: Uint8Array): CompiledProgram {
  return new used.Module(bytes);
}

/** Begins a program over some memory, whose moments are worked out by `moment`. */
export function begin(
  program: CompiledProgram,
  memory: SharedMemory,
  moment: Readonly<Record<string, unknown>>,
): ProgramExports {
  return new used.Instance(program, { env: { memory }, moment }).exports;
}
