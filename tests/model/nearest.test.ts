import { expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.js';

it('names what a mistyped word most likely means', () => {
  expect(nearest('pfd', ['html', 'pdf', 'json'])).toBe('pdf');
  expect(nearest('--fromat', ['--format', '--out'])).toBe('--format');
  expect(nearest('JSN', ['html', 'pdf', 'json'])).toBe('json');
});

it('names nothing where nothing is near', () => {
  expect(nearest('docx', ['html', 'pdf', 'json'])).toBeNull();
});
