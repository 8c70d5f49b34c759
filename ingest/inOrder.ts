/**
 * The results of slow work in the order of the items, with at most `ahead` items begun and not yet given out, so that
 * neither a slow item nor a slow taker lets them pile up.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  for (const item of items) {
    const result = work(item)
    result.catch(() => undefined) // it is seen when its turn comes; until then nobody listens
    begun.push(result)
    if (begun.length >= ahead) yield await begun.shift()!
  }
  for (const result of begun) yield await result
}
