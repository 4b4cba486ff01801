// Who speaks: every attribution gets a speaker, its form, its channel and the day it was said. It comes after entities and
// attributions and joins them. Surprising is the order: speakers are told in the order in which the text names them, since
// "he said" and "the official explained" mean whoever spoke or acted last, which the entity reader cannot know.
export { type LinkedStatements, linkSpeakers, type SpeakerInput } from './link-speakers.ts'
