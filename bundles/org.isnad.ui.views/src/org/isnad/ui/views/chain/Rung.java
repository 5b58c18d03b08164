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

    /** The article's own voice, above the first witness; without a cue. */
    record Outlet(String name) implements Rung {
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
     * @param last whether nothing hangs beneath it
     * @param cyclic whether following the parents comes back here
     */
    record Witness(int number, Attribution attribution, String name, SourceEntity entity, Cue cue, String cueWords, boolean last, boolean cyclic) implements Rung {
        @Override
        public EObject element() {
            return attribution;
        }
    }

    /** What the chain ends in, with how certain the last witness presents it, or null. */
    record Content(Claim claim, String words, String factuality, int witness) implements Rung {
        @Override
        public EObject element() {
            return claim;
        }
    }

    /** The claim is attributed to nobody. */
    record Unattributed(Claim claim, String words) implements Rung {
        @Override
        public EObject element() {
            return claim;
        }
    }
}
