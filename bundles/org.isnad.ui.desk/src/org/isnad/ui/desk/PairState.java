// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk;

import java.util.Optional;

import org.isnad.desk.pairs.ClaimPair;
import org.isnad.model.PairOutcome;
import org.isnad.model.ShownPair;

/** How far a pair is. */
public enum PairState {
    /** Nobody decided it. */
    OPEN,
    /** The claims are related. */
    RELATED,
    /** They have nothing to do with each other. */
    NOT_RELATED,
    /** It was passed over. */
    SKIPPED;

    /** The state of a pair on the desk. A relation that was made elsewhere counts as well; one that was deleted leaves the pair open. */
    public static PairState of(Desk desk, ClaimPair pair) {
        return of(desk.shown(pair), desk.relation(pair).isPresent());
    }

    /** The state of a pair that was shown, or not, and that has a relation, or not. */
    public static PairState of(Optional<ShownPair> shown, boolean related) {
        PairOutcome outcome = shown.map(ShownPair::getOutcome).orElse(PairOutcome.UNSPECIFIED);
        if (related) {
            return RELATED;
        }
        return switch (outcome) {
            case NOT_RELATED -> NOT_RELATED;
            case SKIPPED -> SKIPPED;
            default -> OPEN;
        };
    }
}
