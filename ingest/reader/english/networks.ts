import { wordSet } from './wordSet'

/** The networks of American and British television, and the nouns that a station puts before its number ("Channel 4"). */
export const networks = wordSet(`ABC, BBC, CBS, CW, Channel, Fox, FOX, ITV, NBC, News, PBS, Sky`)
