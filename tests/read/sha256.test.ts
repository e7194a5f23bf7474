import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

async function hashes(): Promise<readonly string[]> {
  vi.resetModules();
  const { sha256Hex } = await import('../../src/read/sha256.js');
  // Lengths round those at which the padding takes another block.
  return [0, 3, 55, 56, 63, 64, 65, 5500].map((length) =>
    sha256Hex(Uint8Array.from({ length }, (_, i) => i * 7)),
  );
}

describe('the hash of a source', () => {
  it('is the same where there is no Node', async () => {
    const inNode = await hashes();
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
    expect(await hashes()).toEqual(inNode);
    expect(inNode[0]).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
