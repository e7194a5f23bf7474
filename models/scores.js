// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "0dbbd3dcccb1b61d",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.738,
   "recall": 0.878
  },
  "prediction": {
   "precision": 0.61,
   "recall": 0.698
  },
  "prescription": {
   "precision": 0.669,
   "recall": 0.693
  },
  "evaluation": {
   "precision": 0.494,
   "recall": 0.573
  },
  "causal": {
   "precision": 0.549,
   "recall": 0.603
  },
  "concession": {
   "precision": 0.456,
   "recall": 0.569
  },
  "opposing_view": {
   "precision": 0.348,
   "recall": 0.323
  },
  "rebuttal": {
   "precision": 0.281,
   "recall": 0.396
  },
  "analogy": {
   "precision": 0.478,
   "recall": 0.351
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.53,
   "recall": 0.419
  },
  "evidence": {
   "precision": 0.544,
   "recall": 0.684
  },
  "rhetorical_question": {
   "precision": 0.869,
   "recall": 0.965
  }
 },
 "strengthError": 0.232
};
