/** The folder of the corpora that the project is trained and measured on; they are no part of it. */
export const corporaFolder = (): string => process.env.READOUT_CORPORA ?? '../shared/corpora'
