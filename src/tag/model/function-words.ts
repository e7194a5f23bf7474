/** Words that make up a sentence's frame, by closed classes of English grammar (Quirk et al. 1985, 2.34): kept as they are where the rest is known by its part of speech alone. */
import { wordSet } from '../../model/index.js';
export const FUNCTION_WORDS =
  wordSet(`a an the this that these those such same other another each every either neither both all any some no none many much more most few
  fewer less least several enough only own
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them
  their theirs themselves one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing who
  whom whose which what whoever whatever
  be am is are was were been being 's 're 'm have has had having 've 'd do does did doing done will would 'll wo can could ca may might
  must shall should ought need let lets used going
  not n't never hardly scarcely barely nor
  and or but yet so for because since although though while whereas if unless until when whenever where wherever as than whether lest
  once after before till how why however therefore thus hence moreover furthermore nevertheless nonetheless still instead rather
  indeed otherwise meanwhile besides also too even just merely simply only perhaps maybe probably certainly surely clearly of course
  to of in on at by with from into onto upon over under above below between among through during without within against about around
  across along toward towards behind beyond beside despite except like unlike near off out up down per via
  there here then now again ever always often sometimes usually very quite really almost nearly well
  yes please sure true granted say says said`);
