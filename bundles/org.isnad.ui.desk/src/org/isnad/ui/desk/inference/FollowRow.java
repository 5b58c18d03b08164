// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.inference;

import java.util.List;

import org.isnad.core.inference.Implied;
import org.isnad.core.inference.Inconsistency;
import org.isnad.core.inference.Link;
import org.isnad.model.ClaimRelation;

/** Something that the recorded relations lead to. */
sealed interface FollowRow {
    /** What stays the same while relations around it change. */
    Object identity();

    /** A relation that nobody recorded but that follows. */
    record Follows(Implied implied) implements FollowRow {
        @Override
        public Object identity() {
            return List.of(implied.kind(), implied.from(), implied.to());
        }
    }

    /** Relations that cannot all be right. */
    record Conflict(Inconsistency inconsistency) implements FollowRow {
        @Override
        public Object identity() {
            return inconsistency.path().stream().map(Link::id).toList();
        }
    }

    /** A relation of a claim that is gone. */
    record Broken(ClaimRelation relation, boolean firstGone, boolean secondGone) implements FollowRow {
        @Override
        public Object identity() {
            return relation;
        }
    }
}
