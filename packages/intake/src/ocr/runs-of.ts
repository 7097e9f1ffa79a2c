/** Where marks follow each other: from the first of them to behind the last. */
export function runsOf(marks: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [at, isMarked] of marks.entries()) {
    const last = runs.at(-1);
    if (!isMarked) continue;
    if (last !== undefined && last.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}
