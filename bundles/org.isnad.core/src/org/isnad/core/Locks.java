// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.isnad.model.Lock;
import org.isnad.model.WorkPlan;

/** Which documents are locked for whom, as a plan says at one moment; a lock for all stands before one for a single annotator. Immutable. */
public final class Locks {
	private record Key(String document, String annotator) {
	}

	private final Map<Key, Lock> locks = new HashMap<>();

	private Locks() {
	}

	/** The locks of a plan. */
	public static Locks of(WorkPlan plan) {
		Locks locks = new Locks();
		plan.getLocks().forEach(lock -> locks.locks.putIfAbsent(new Key(lock.getDocument(), lock.getAnnotator()), lock));
		return locks;
	}

	/** The lock that keeps an annotator from changing a document; empty where nothing does. */
	public Optional<Lock> on(String document, String annotator) {
		Lock forAll = locks.get(new Key(document, null));
		return Optional.ofNullable(forAll != null ? forAll : locks.get(new Key(document, annotator)));
	}
}
