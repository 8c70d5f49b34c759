/** What the playground opens with. All of it answers on the bundled samples. */

const whoSaidWhat = `query WhoSaidWhatAboutHarris {
  statements(filter: { about: "Kamala Harris" }) {
    totalCount
    nodes {
      speakers { name }
      text
      about { entity { name } how stance }
      medium
      saidAt
      quotes {
        text
        article { headline publisher { name } }
      }
    }
  }
}`

const letter = `query BretonsLetterAndWhoResponded {
  entity(name: "Thierry Breton") {
    name
    ... on Person {
      titles
      works {
        name
        ... on Work {
          kind
          date
          addressees { name }
          sharedOn { name }
          responses {
            totalCount
            nodes {
              speakers { name }
              text
              quotes { article { publisher { name } } }
            }
          }
        }
      }
    }
  }
}`

const path = `query PathFromBretonToCheung {
  paths(
    from: "Thierry Breton"
    to: "Steven Cheung"
    through: [AUTHORED_BY, RESPONDS_TO, MADE]
  ) {
    length
    line
    nodes {
      id
      ... on Entity { name }
      ... on Statement { text }
    }
  }
}`

const intro = `# On Record: who said what about whom, in answer to what,
# and which outlet printed it in which words.
#
# The play button runs one of the queries below.
# Ctrl+Space completes; the book on the left lists all there is.`

export const examples = { whoSaidWhat, letter, path } as const

export const examplesTab = `${[intro, ...Object.values(examples)].join('\n\n')}\n`
