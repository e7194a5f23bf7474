export const CORPUS_SCHEMA = 'hedgerow/corpus@1';
