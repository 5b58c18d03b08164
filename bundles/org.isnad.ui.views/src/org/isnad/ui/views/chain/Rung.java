// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.chain;

import org.eclipse.emf.ecore.EObject;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.SourceEntity;

/** A step of the ladder from the outlet down to the claim. */
sealed interface Rung {

    /** What is selected and revealed with the rung, or null. */
    EObject element();

    /** The attribution that the edits of this rung are about, or null where it has none yet. */
    Attribution attribution();

    /** The article's own voice, above the first witness; without a cue. */
    record Outlet(String name, Attribution attribution) implements Rung {
        @Override
        public EObject element() {
            return null;
        }
    }

    /**
     * A witness.
     *
     * @param number as on the cue's chip in the article
     * @param name the words for the source or the entity's name; null where the source is missing
     * @param cueWords the cue as it stands in the text, or null
     * @param factuality in words, where another witness hangs beneath; null where none is set or the claim says it
     * @param last whether nothing hangs beneath it
     * @param circle the number of the rung beneath that it hangs in, so that the chain comes back to itself, or 0
     */
    record Witness(int number, Attribution attribution, String name, SourceEntity entity, Cue cue, String cueWords, String factuality, boolean last, int circle) implements Rung {
        @Override
        public EObject element() {
            return attribution;
        }
    }

    /** What the chain ends in, with how certain the last witness presents it, or null. */
    record Content(Claim claim, String words, String factuality, int witness, Attribution attribution) implements Rung {
        @Override
        public EObject element() {
            return claim;
        }
    }

    /** The chain ends in nothing: what the last witness says is missing. */
    record Nothing(Attribution attribution) implements Rung {
        @Override
        public EObject element() {
            return null;
        }
    }

    /** The claim is attributed to nobody. */
    record Unattributed(Claim claim, String words) implements Rung {
        @Override
        public EObject element() {
            return claim;
        }

        @Override
        public Attribution attribution() {
            return null;
        }
    }
}
