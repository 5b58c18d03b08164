// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.isnad.core.Layer;
import org.isnad.model.file.Ids;

/** Ids that follow from what they stand for, so that adjudicating again gives the same ones whatever the policy. */
final class GoldIds {
	private GoldIds() {
	}

	/** The n-th id that an element of the group may have, from 1: the first may be taken where a boundary moved between two runs. */
	static String element(Group group, int n) {
		return Ids.of(prefix(group.layer()), bits("gold", group.document(), n == 1 ? group.key() : group.key() + " again " + n)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String event(String key) {
		return Ids.of('v', bits("gold", "event", key)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String decision(Group group, String about) {
		return Ids.of('x', bits("decision", group.document(), group.key(), about)); //$NON-NLS-1$
	}

	private static char prefix(Layer layer) {
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

	private static long bits(String... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
			return ByteBuffer.wrap(digest.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8))).getLong(); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
