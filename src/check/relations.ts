/** Promises about everything that refers to sentences: links, findings, problems, the thesis. */
import { type AnalysisDocument, MOST_LINKS, SEVERITIES } from '../model/index.js';
import { type Complaints, isInside } from './complaints.js';

export function checkRelations(document: AnalysisDocument, complaints: Complaints): void {
  const { sentences, essay, findings, problems, text } = document;
  const isBody = (index: number) => sentences[index]?.role === 'body';
  checkLinks(document, isBody, complaints);
  complaints.unless(
    essay.thesis === null || isBody(essay.thesis),
    'the thesis is a sentence of body text',
    'essay',
  );
  complaints.unless(
    essay.otherThesis === null ||
      (isBody(essay.otherThesis) && essay.thesis !== null && essay.otherThesis !== essay.thesis),
    'another sentence that may state the thesis is one of body text, beside the thesis',
    'essay',
  );
  findings.forEach((finding, i) => {
    const where = `finding ${i} (${finding.rule})`;
    const { sentence, start, end, related } = finding;
    const nowhere = sentence === null && start === null && end === null;
    const somewhere =
      sentence !== null &&
      start !== null &&
      end !== null &&
      sentences[sentence] !== undefined &&
      isInside({ start, end }, sentences[sentence]);
    complaints.unless(nowhere || somewhere, 'a finding lies in its sentence, or on the whole essay', where);
    complaints.unless(
      related.every((index) => sentences[index] !== undefined && index !== sentence),
      'related sentences are others, and exist',
      where,
    );
    const before = findings[i - 1];
    complaints.unless(
      before === undefined || SEVERITIES.indexOf(before.severity) <= SEVERITIES.indexOf(finding.severity),
      'findings stand worst first',
      where,
    );
  });
  complaints.unless(
    new Set(findings.map((finding) => finding.fingerprint)).size === findings.length,
    'fingerprints tell findings apart',
    'findings',
  );
  for (const { code, start, end } of problems)
    complaints.unless(
      start === null ? end === null : end !== null && start <= end && end <= text.length,
      'a problem lies in the text, or nowhere',
      `problem ${code}`,
    );
}

function checkLinks(
  { links }: AnalysisDocument,
  isBody: (index: number) => boolean,
  complaints: Complaints,
): void {
  const from = new Map<number, number>();
  const seen = new Set<string>();
  for (const link of links) {
    const where = `link ${link.kind} ${link.from}-${link.to}`;
    complaints.unless(isBody(link.from) && isBody(link.to), 'links join sentences of body text', where);
    complaints.unless(link.confidence >= 0 && link.confidence <= 1, 'a confidence is from 0 to 1', where);
    complaints.unless(
      link.kind !== 'rebuts' || link.from !== link.to,
      'an answer and the view it answers are two sentences',
      where,
    );
    complaints.unless(!seen.has(where), 'a link is given once', where);
    seen.add(where);
    const count = (from.get(link.from) ?? 0) + 1;
    from.set(link.from, count);
    complaints.unless(count <= MOST_LINKS, 'three links leave a sentence at most', where);
  }
}
