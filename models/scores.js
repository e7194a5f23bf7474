// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "bbaee9850d6a495a",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.727,
   "recall": 0.901
  },
  "prediction": {
   "precision": 0.592,
   "recall": 0.698
  },
  "prescription": {
   "precision": 0.672,
   "recall": 0.701
  },
  "evaluation": {
   "precision": 0.468,
   "recall": 0.597
  },
  "causal": {
   "precision": 0.539,
   "recall": 0.61
  },
  "concession": {
   "precision": 0.459,
   "recall": 0.555
  },
  "opposing_view": {
   "precision": 0.395,
   "recall": 0.33
  },
  "rebuttal": {
   "precision": 0.335,
   "recall": 0.422
  },
  "analogy": {
   "precision": 0.44,
   "recall": 0.397
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.521,
   "recall": 0.455
  },
  "evidence": {
   "precision": 0.547,
   "recall": 0.69
  },
  "rhetorical_question": {
   "precision": 0.867,
   "recall": 0.963
  }
 },
 "strengthError": 0.232
};
