// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.brat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.RequestException;

/** What the types of text-bound annotations and the names of attributes mean. */
@SuppressWarnings("nls")
final class BratTypes {
	static final String CLAIM = "Claim";
	static final String SOURCE = "Source";
	static final String CUE = "Cue";
	static final String ATTRIBUTION = "Attribution";
	/** The kinds of anchors by their types. */
	static final Map<String, String> ANCHORS = new TreeMap<>(Map.of("Time", "TIME", "Place", "PLACE", "Quantity", "QUANTITY"));
	private static final List<String> ALL = List.of(CLAIM, SOURCE, CUE, "Time", "Place", "Quantity", ATTRIBUTION);

	private final Map<String, String> types = new HashMap<>();

	/**
	 * @param mapping further names, as "Statement=Claim,PER=Source"; may be empty
	 * @throws RequestException if it does not read so
	 */
	BratTypes(String mapping) throws RequestException {
		ALL.forEach(type -> types.put(type.toLowerCase(Locale.ROOT), type));
		// the names of the PolNeAR corpus
		types.put("content", CLAIM);
		for (String entry : mapping.isBlank() ? new String[0] : mapping.split(",")) {
			int equals = entry.indexOf('=');
			String type = equals < 0 ? null : types.get(entry.substring(equals + 1).strip().toLowerCase(Locale.ROOT));
			if (type == null) {
				throw new RequestException(NLS.bind(Messages.unknownLayer, entry.strip(), String.join(", ", ALL)));
			}
			types.put(entry.substring(0, equals).strip().toLowerCase(Locale.ROOT), type);
		}
	}

	/** The type that is meant, or null for one that means nothing here. */
	String type(String name) {
		return types.get(name.toLowerCase(Locale.ROOT));
	}
}
