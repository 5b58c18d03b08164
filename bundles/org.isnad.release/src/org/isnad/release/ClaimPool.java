// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Some of the claims of a release, by chance but the same each time: those whose id, with the seed, has the smallest hashes. A random sample of fixed size without
 * replacement, whatever the order in which the claims come; and all claims of as many events, chosen in the same way.
 */
final class ClaimPool {
	private static final int CLAIMS = 4_000;
	private static final int EVENTS = 2_000;

	private final long seed;
	private final TreeMap<Long, ClaimNode> claims = new TreeMap<>(Long::compareUnsigned);
	private final TreeMap<Long, List<ClaimNode>> events = new TreeMap<>(Long::compareUnsigned);
	private final Map<String, Integer> allEvents = new HashMap<>();
	private int all;

	ClaimPool(long seed) {
		this.seed = seed;
	}

	void add(ClaimNode claim) {
		all++;
		put(claims, hash(claim.id()), claim, CLAIMS);
		if (claim.event() != null) {
			allEvents.merge(claim.event(), 1, Integer::sum);
			long hash = hash(claim.event());
			boolean known = events.containsKey(hash);
			if (known || events.size() < EVENTS || Long.compareUnsigned(hash, events.lastKey()) < 0) {
				events.computeIfAbsent(hash, key -> new ArrayList<>()).add(claim);
				if (events.size() > EVENTS) {
					events.pollLastEntry();
				}
			}
		}
	}

	private static <V> void put(TreeMap<Long, V> map, long hash, V value, int most) {
		if (map.size() < most || Long.compareUnsigned(hash, map.lastKey()) < 0) {
			map.put(hash, value);
			if (map.size() > most) {
				map.pollLastEntry();
			}
		}
	}

	/** A number from 0 to 2^64 that belongs to a name. */
	long hash(String name) {
		long hash = MinHash.mix(seed);
		for (int i = 0; i < name.length(); i++) {
			hash = MinHash.mix(hash ^ name.charAt(i));
		}
		return hash;
	}

	/** The sampled claims, by id. */
	List<ClaimNode> claims() {
		return claims.values().stream().sorted(Comparator.comparing(ClaimNode::id)).toList();
	}

	/** The words of a sampled claim, or null. */
	String text(String id) {
		ClaimNode claim = claims.get(hash(id));
		if (claim == null) {
			claim = events.values().stream().flatMap(List::stream).filter(each -> each.id().equals(id)).findFirst().orElse(null);
		}
		return claim == null ? null : claim.text();
	}

	/** The probability with which two claims are both among the sampled ones. */
	double bothSampled() {
		double sampled = claims.size();
		return all < 2 ? 1 : sampled * (sampled - 1) / ((double) all * (all - 1));
	}

	/** The claims of the sampled events, each event's by id. */
	List<List<ClaimNode>> events() {
		return events.values().stream().map(event -> event.stream().sorted(Comparator.comparing(ClaimNode::id)).toList()).toList();
	}

	/** The probability with which an event is among the sampled ones. */
	double eventSampled() {
		return allEvents.isEmpty() ? 1 : (double) events.size() / allEvents.size();
	}
}
