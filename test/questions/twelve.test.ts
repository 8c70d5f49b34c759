/**
 * Twelve questions to the graph of five articles on the Trump–Musk conversation on X, on every engine. The answers were written down from reading
 * the articles; a text stands here only by the few words that tell it.
 */
import '../reader/model/nativeArrays'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findFiles } from '../../ingest/findFiles'
import { ingestFiles } from '../../ingest/ingestFiles'
import { openReader } from '../../ingest/openReader'
import type { EntityLabel, KeyLabel } from '../../schema/graph'
import type { Graph } from '../../schema/open'
import { entityByName } from '../../src/questions/entityByName'
import { links, related, type Link } from '../../src/questions/related'
import { responses } from '../../src/questions/responses'
import type { EntityRow, StatementRow } from '../../src/questions/rows'
import { shortestPaths } from '../../src/questions/shortestPaths'
import { type StatementFilter, statements } from '../../src/questions/statements'
import { pathTypes } from '../../src/questions/neighbours'
import { engines, type Engines } from '../graph/engines'

const articles = join(__dirname, '..', '..', '..', 'shared', 'articles')
const quiet = { start: () => undefined, advance: () => undefined, stop: () => undefined }

if (!existsSync(articles)) test.todo('the five articles are not here (../shared/articles): nothing to ask')
else
  describe('five articles', () => {
    let all: Engines
    beforeAll(async () => {
      all = await engines()
      const reader = await openReader({ useModel: true })
      for (const graph of all.graphs) await ingestFiles(await findFiles([articles]), { graph, reader, progress: quiet })
      await reader.close()
    }, 120_000)
    afterAll(() => all.close())

    const named = async (graph: Graph, name: string, label?: EntityLabel): Promise<EntityRow> => {
      const found = await entityByName(graph, name, label)
      if (!found) throw new Error(`nobody in the graph is called ${name}`)
      return found
    }
    const ask = (filter: (graph: Graph) => Promise<StatementFilter>): Promise<StatementRow[]> =>
      all.ask(async (graph) => statements(graph, await filter(graph), 500))
    const linked = async <Far extends KeyLabel>(graph: Graph, link: Link<Far>, ids: readonly string[]) =>
      (await related(graph, link, ids)).flat()
    const speakers = async (graph: Graph, found: readonly StatementRow[]): Promise<Map<string, string[]>> => {
      const said = new Map<string, string[]>()
      for (const { anchor, name } of await linked(
        graph,
        links.speakersOfStatement,
        found.map(({ id }) => id),
      ))
        said.set(anchor, [...(said.get(anchor) ?? []), name])
      return said
    }

    test('1: who responded to Breton’s letter, and how', async () => {
      const answer = await all.ask(async (graph) => {
        const letter = await named(graph, "Breton's letter to Musk", 'Work')
        const found = await responses(graph, letter.id, true, 50)
        const who = await speakers(graph, found)
        return found.map(({ id, text }) => ({ who: who.get(id), text }))
      })
      const cheung = answer.filter(({ who }) => who?.includes('Steven Cheung')).map(({ text }) => text)
      expect(cheung).toContainEqual(expect.stringContaining('mind their own business'))
      expect(cheung).toContainEqual(expect.stringContaining('an enemy of free speech'))
      expect(answer.map(({ who }) => who)).not.toContainEqual(['Thierry Breton'])
    })

    test('2: the path from Breton to Cheung', async () => {
      const [path] = await all.ask(async (graph) =>
        shortestPaths(graph, {
          from: (await named(graph, 'Thierry Breton')).id,
          to: (await named(graph, 'Steven Cheung')).id,
          types: [...pathTypes],
          namedTogether: false,
          longest: 4,
          first: 1,
        }),
      )
      expect(path?.map(({ type }) => type)).toContain('RESPONDS_TO')
      expect(path!.length).toBeLessThanOrEqual(3)
    })

    /** The articles that print a statement, and its wordings. */
    const printings = (search: string) =>
      all.ask(async (graph) => {
        const found = await statements(graph, { search }, 50)
        const quotes = await linked(
          graph,
          links.quotesOfStatement,
          found.map(({ id }) => id),
        )
        return found.map(({ id }) =>
          quotes.filter(({ anchor }) => anchor === id).map(({ article, text }) => ({ article, text })),
        )
      })

    test('3: a statement printed by three of them', async () => {
      const joined = await printings('illegal immigration saved my life')
      const articlesOf = joined.map((quotes) => new Set(quotes.map(({ article }) => article)).size)
      expect(Math.max(...articlesOf)).toBeGreaterThanOrEqual(3)
    })

    test('4: its different wordings', async () => {
      const joined = await printings('I have to be because Elon endorsed me')
      const wordings = new Set(joined.flat().map(({ text }) => text))
      expect(wordings.size).toBeGreaterThanOrEqual(2)
      expect([...wordings].every((text) => /electric cars/.test(text))).toBe(true)
    })

    test('5: what Trump said about Musk', async () => {
      const found = await ask(async (graph) => ({
        speaker: (await named(graph, 'Donald Trump')).id,
        about: (await named(graph, 'Elon Musk')).id,
      }))
      const texts = found.map(({ text }) => text)
      for (const part of ['greatest cutter', 'broke records', 'Well, I like Elon', 'incredible'])
        expect(texts).toContainEqual(expect.stringContaining(part))
      expect(texts).not.toContainEqual(expect.stringContaining('stupid face'))
    })

    test('6: what anyone said about Harris', async () => {
      const found = await ask(async (graph) => ({ about: (await named(graph, 'Kamala Harris')).id }))
      const texts = found.map(({ text }) => text)
      for (const part of ['San Francisco liberal', 'tough enough', 'failing to address illegal immigration'])
        expect(texts).toContainEqual(expect.stringContaining(part))
    })

    test('7: who disputes that an attack caused the outage', async () => {
      const answer = await all.ask(async (graph) => {
        const found = await statements(graph, { search: 'attack' }, 100)
        const who = await speakers(graph, found)
        return found.map(({ id, text }) => `${who.get(id)?.join(' and ') ?? 'nobody'}: ${text}`)
      })
      expect(answer).toContainEqual(expect.stringMatching(/expert.*: .*no signs of an attack/))
      expect(answer).toContainEqual(expect.stringMatching(/users: .*rather than an attack/))
    })

    test('8: what Trump said outside the interview, by place', async () => {
      const answer = await all.ask(async (graph) => {
        const found = await statements(graph, { speaker: (await named(graph, 'Donald Trump')).id, medium: 'rally' }, 50)
        const events = await linked(
          graph,
          links.eventsOfStatement,
          found.map(({ id }) => id),
        )
        const places = await linked(graph, links.placesOfEvent, [...new Set(events.map(({ id }) => id))])
        return found.map(({ id, text }) => ({
          text,
          places: events
            .filter(({ anchor }) => anchor === id)
            .flatMap((event) => places.filter(({ anchor }) => anchor === event.id).map(({ name }) => name)),
        }))
      })
      expect(answer).toContainEqual({
        text: expect.stringContaining('electric cars'),
        places: expect.arrayContaining([expect.stringContaining('Atlanta')]),
      })
      expect(answer).toContainEqual({
        text: expect.stringContaining('Well, I like Elon'),
        places: expect.arrayContaining(['Wisconsin']),
      })
    })

    test('9: what came by way of another outlet', async () => {
      const answer = await all.ask(async (graph) => {
        const found = await statements(graph, {}, 500)
        const quotes = await linked(
          graph,
          links.quotesOfStatement,
          found.map(({ id }) => id),
        )
        const sources = await linked(
          graph,
          links.sourcesOfQuote,
          quotes.map(({ id }) => id),
        )
        return sources.map(({ anchor, name }) => `${quotes.find(({ id }) => id === anchor)!.text} (${name})`)
      })
      expect(answer).toContainEqual(expect.stringMatching(/Elon endorsed me.*\(Politico\b/s))
      expect(answer).toContainEqual(expect.stringMatching(/^.?Well, I like Elon.*\(Politico\b/s))
    })

    test('10: unnamed speakers and bodies', async () => {
      const answer = await all.ask(async (graph) => {
        const found = await statements(graph, {}, 500)
        const who = await linked(
          graph,
          links.speakersOfStatement,
          found.map(({ id }) => id),
        )
        return [
          ...new Set(
            who.filter(({ label, named: isNamed }) => label === 'Organization' || !isNamed).map(({ name }) => name),
          ),
        ]
      })
      for (const name of [
        /expert/i,
        /X users/,
        /civil rights groups/,
        /^Microsoft$/,
        /Department of Homeland Security/,
      ])
        expect(answer).toContainEqual(expect.stringMatching(name))
    })

    test('11: the audience figures, side by side', async () => {
      const found = await ask(async () => ({ search: 'million' }))
      const texts = found.map(({ text }) => text)
      expect(texts).toContainEqual(expect.stringContaining('1.3 million'))
      expect(texts).toContainEqual(expect.stringContaining('60 million'))
    })

    test('12: Breton’s role', async () => {
      const roles = await all.ask(async (graph) => {
        const breton = await named(graph, 'Thierry Breton', 'Person')
        const held = await linked(graph, links.rolesOfPerson, [breton.id])
        return held.map(({ title, name }) => `${String(title)}, ${name}`)
      })
      expect(roles).toContainEqual(expect.stringMatching(/commissioner for the internal market.*European Union/))
    })
  })
