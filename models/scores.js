// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "65b6dd8a0b4bc1fa",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.738,
   "recall": 0.898
  },
  "prediction": {
   "precision": 0.626,
   "recall": 0.689
  },
  "prescription": {
   "precision": 0.701,
   "recall": 0.703
  },
  "evaluation": {
   "precision": 0.514,
   "recall": 0.553
  },
  "causal": {
   "precision": 0.574,
   "recall": 0.59
  },
  "concession": {
   "precision": 0.544,
   "recall": 0.534
  },
  "opposing_view": {
   "precision": 0.5,
   "recall": 0.34
  },
  "rebuttal": {
   "precision": 0.449,
   "recall": 0.408
  },
  "analogy": {
   "precision": 0.443,
   "recall": 0.416
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.519,
   "recall": 0.497
  },
  "evidence": {
   "precision": 0.597,
   "recall": 0.633
  },
  "rhetorical_question": {
   "precision": 0.877,
   "recall": 0.945
  }
 },
 "strengthError": 0.215
};
