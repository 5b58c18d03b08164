// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;

/**
 * One annotation as formats have it in which everything that is marked stands for itself and annotations point at each other.
 *
 * @param type what it is
 * @param id its id
 * @param places the words that it stands on, in the order of the text; empty where it has none
 * @param tags its tags by the keys of the rows; the realization of an attribution's source is a tag of the attribution
 * @param links the ids that it points at, by the role that they have for it: see the constants
 * @param rest what else is said of it, by the keys of the rows
 */
public record Item(ItemType type, String id, List<Place> places, Map<String, String> tags, Map<String, List<String>> links, JsonObject rest) {
	/** The role of an attribution's source mention. */
	public static final String SOURCE = "source"; //$NON-NLS-1$
	/** The role of an attribution's cue. */
	public static final String CUE = "cue"; //$NON-NLS-1$
	/** The role of the claims of an attribution. */
	public static final String CONTENT = "content"; //$NON-NLS-1$
	/** The role of the attribution in whose content another stands. */
	public static final String PARENT = "parent"; //$NON-NLS-1$
	/** The role of the first claim of a relation. */
	public static final String FIRST = "arg1"; //$NON-NLS-1$
	/** The role of the second claim of a relation. */
	public static final String SECOND = "arg2"; //$NON-NLS-1$

	/** A stretch of the text, in code points. */
	public record Place(int begin, int end) {
	}

	/** Keeps copies, in their order. */
	public Item {
		places = List.copyOf(places);
		tags = new LinkedHashMap<>(tags);
		links = new LinkedHashMap<>(links);
	}

	/** The only id of a role, or null. */
	public String link(String role) {
		List<String> ids = links.getOrDefault(role, List.of());
		return ids.isEmpty() ? null : ids.getFirst();
	}

	/** All ids that it points at, role by role. */
	public List<String> targets() {
		List<String> all = new ArrayList<>();
		links.values().forEach(all::addAll);
		return all;
	}
}
