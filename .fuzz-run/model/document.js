export const DOCUMENT_SCHEMA = 'hedgerow/analysis@1';
