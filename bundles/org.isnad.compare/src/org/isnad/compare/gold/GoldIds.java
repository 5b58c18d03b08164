// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.isnad.compare.Group;
import org.isnad.core.Layer;
import org.isnad.model.file.Ids;

/** Ids that follow from what they stand for, so that adjudicating again gives the same ones whatever the policy. */
final class GoldIds {
	private GoldIds() {
	}

	/** The n-th id that an element of the group may have, from 1: the first may be taken where a boundary moved between two runs. */
	static String element(Group group, int n) {
		return Ids.derived(prefix(group.layer()), "gold", group.document(), n == 1 ? group.key() : group.key() + " again " + n); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String event(String key) {
		return Ids.derived('v', "gold", "event", key); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String decision(Group group, String about) {
		return Ids.derived('x', "decision", group.document(), group.key(), about); //$NON-NLS-1$
	}

	static String lost(String document, String target) {
		return Ids.derived('x', "decision", document, target, "lost"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static char prefix(Layer layer) {
		return switch (layer) {
		case CLAIM -> 'c';
		case SOURCE -> 's';
		case CUE -> 'q';
		case ATTRIBUTION -> 'a';
		case ANCHOR -> 'n';
		case RELATION -> 'r';
		default -> 'x';
		};
	}
}
