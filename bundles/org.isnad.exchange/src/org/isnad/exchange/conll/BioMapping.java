// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conll;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.RequestException;

/** What the labels of a column mean. Immutable. */
@SuppressWarnings("nls")
public final class BioMapping {
	/** What a label can mean. */
	public enum Meaning {
		/** A claim that belongs to no attribution. */
		CLAIM,
		/** A claim of the attribution in the same group of columns. */
		CONTENT,
		/** Who says so. */
		SOURCE,
		/** The words that say so. */
		CUE,
		/** A time. */
		TIME,
		/** A place. */
		PLACE,
		/** A quantity. */
		QUANTITY
	}

	/**
	 * What a label means.
	 *
	 * @param group which columns belong together, from 1
	 * @param byLabel whether the label itself said so, so that it is no tag
	 */
	public record Target(Meaning meaning, int group, boolean byLabel) {
	}

	private static final Map<String, Meaning> LABELS = Map.ofEntries(Map.entry("claim", Meaning.CLAIM), Map.entry("content", Meaning.CONTENT), Map.entry("source", Meaning.SOURCE),
			Map.entry("cue", Meaning.CUE), Map.entry("per", Meaning.SOURCE), Map.entry("pers", Meaning.SOURCE), Map.entry("person", Meaning.SOURCE), Map.entry("org", Meaning.SOURCE),
			Map.entry("organization", Meaning.SOURCE), Map.entry("loc", Meaning.PLACE), Map.entry("location", Meaning.PLACE), Map.entry("gpe", Meaning.PLACE),
			Map.entry("place", Meaning.PLACE), Map.entry("date", Meaning.TIME), Map.entry("time", Meaning.TIME), Map.entry("money", Meaning.QUANTITY),
			Map.entry("percent", Meaning.QUANTITY), Map.entry("quantity", Meaning.QUANTITY));

	private final Map<String, Meaning> given = new HashMap<>();

	/**
	 * @param entries such as "4=Claim,NER:PER=Source": the number of a column (from 1, the token) or its name, and perhaps a label; may be empty
	 * @throws RequestException if they do not read so
	 */
	public BioMapping(String entries) throws RequestException {
		for (String entry : entries.isBlank() ? new String[0] : entries.split(",")) {
			int equals = entry.indexOf('=');
			Meaning meaning = equals <= 0 ? null : meaning(entry.substring(equals + 1).strip());
			if (meaning == null) {
				throw new RequestException(NLS.bind(Messages.badMapping, entry.strip(), String.join(", ", List.of(Meaning.values()).stream().map(BioMapping::name).toList())));
			}
			given.put(entry.substring(0, equals).strip().toLowerCase(Locale.ROOT), meaning);
		}
	}

	private static Meaning meaning(String name) {
		return List.of(Meaning.values()).stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst().orElse(null);
	}

	private static String name(Meaning meaning) {
		return meaning.name().charAt(0) + meaning.name().substring(1).toLowerCase(Locale.ROOT);
	}

	/** What a label means: as told, else by the name of its column, else by itself; null for nothing. */
	public Target of(String column, String label) {
		String name = column.toLowerCase(Locale.ROOT);
		String value = label.toLowerCase(Locale.ROOT);
		Meaning told = given.get(name + ':' + value);
		if (told != null) {
			return new Target(told, 1, true);
		}
		if (given.containsKey(name)) {
			return new Target(given.get(name), 1, false);
		}
		int dot = name.lastIndexOf('.');
		String layer = dot < 0 ? name : name.substring(0, dot);
		int group = dot >= 0 && name.substring(dot + 1).matches("[1-9]\\d{0,3}") ? Integer.parseInt(name.substring(dot + 1)) : 1;
		if (layer.equals("source") || layer.equals("cue") || layer.equals("content") || layer.equals("claim")) {
			return new Target(LABELS.get(layer), group, value.equals(layer) || layer.equals("content") && value.equals("claim"));
		}
		Meaning byLabel = LABELS.get(value);
		return byLabel == null ? null : new Target(byLabel, 1, true);
	}
}
