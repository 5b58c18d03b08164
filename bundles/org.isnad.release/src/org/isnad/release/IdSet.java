// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.Arrays;

/** A set of ids in little memory: of each only a hash of 64 bits is kept, which of a million ids mistakes one for another once in forty million releases. */
final class IdSet {
	private long[] slots = new long[1024];
	private int size;

	/** Adds an id; whether it was not there yet. */
	boolean add(String id) {
		if (size * 2 >= slots.length) {
			long[] old = slots;
			slots = new long[old.length * 2];
			size = 0;
			Arrays.stream(old).filter(each -> each != 0).forEach(this::put);
		}
		return put(hash(id));
	}

	boolean contains(String id) {
		long hash = hash(id);
		for (int at = (int) hash & slots.length - 1; slots[at] != 0; at = at + 1 & slots.length - 1) {
			if (slots[at] == hash) {
				return true;
			}
		}
		return false;
	}

	private boolean put(long hash) {
		int at = (int) hash & slots.length - 1;
		while (slots[at] != 0) {
			if (slots[at] == hash) {
				return false;
			}
			at = at + 1 & slots.length - 1;
		}
		slots[at] = hash;
		size++;
		return true;
	}

	/** A hash of an id, never 0. */
	static long hash(String id) {
		long hash = id.length();
		for (int i = 0; i < id.length(); i++) {
			hash = (hash ^ id.charAt(i)) * 0x9E3779B97F4A7C15L;
			hash ^= hash >>> 29;
		}
		hash = MinHash.mix(hash);
		return hash == 0 ? 1 : hash;
	}
}
