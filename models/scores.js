// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "d7fdcc4c16396935",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.737,
   "recall": 0.894
  },
  "prediction": {
   "precision": 0.613,
   "recall": 0.695
  },
  "prescription": {
   "precision": 0.703,
   "recall": 0.703
  },
  "evaluation": {
   "precision": 0.52,
   "recall": 0.552
  },
  "causal": {
   "precision": 0.575,
   "recall": 0.59
  },
  "concession": {
   "precision": 0.482,
   "recall": 0.555
  },
  "opposing_view": {
   "precision": 0.491,
   "recall": 0.348
  },
  "rebuttal": {
   "precision": 0.455,
   "recall": 0.382
  },
  "analogy": {
   "precision": 0.447,
   "recall": 0.413
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.497,
   "recall": 0.467
  },
  "evidence": {
   "precision": 0.606,
   "recall": 0.628
  },
  "rhetorical_question": {
   "precision": 0.878,
   "recall": 0.945
  }
 },
 "strengthError": 0.229
};
