// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "1b8c6183362961c9",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.737,
   "recall": 0.902
  },
  "prediction": {
   "precision": 0.625,
   "recall": 0.689
  },
  "prescription": {
   "precision": 0.701,
   "recall": 0.704
  },
  "evaluation": {
   "precision": 0.516,
   "recall": 0.559
  },
  "causal": {
   "precision": 0.574,
   "recall": 0.593
  },
  "concession": {
   "precision": 0.54,
   "recall": 0.524
  },
  "opposing_view": {
   "precision": 0.477,
   "recall": 0.36
  },
  "rebuttal": {
   "precision": 0.449,
   "recall": 0.408
  },
  "analogy": {
   "precision": 0.448,
   "recall": 0.413
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.529,
   "recall": 0.497
  },
  "evidence": {
   "precision": 0.597,
   "recall": 0.633
  },
  "rhetorical_question": {
   "precision": 0.879,
   "recall": 0.949
  }
 },
 "strengthError": 0.215
};
