export const CHECK_SCHEMA = 'hedgerow/check@1';
