// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.RequestException;

/** What the layers of a file mean here. Immutable. */
@SuppressWarnings("nls")
final class TsvMapping {
	/** What a layer can mean. */
	enum Meaning {
		CLAIM, SOURCE, CUE, ATTRIBUTION, TIME, PLACE, QUANTITY, RELATION
	}

	/**
	 * What an annotation means.
	 *
	 * @param label of a relation, where the mapping says it; else null
	 * @param feature the feature whose value says so, where one does; else null
	 */
	record Target(Meaning meaning, String label, String feature) {
	}

	/** The layers that are written here, and the named entities of INCEpTION and DKPro, of which persons and organisations may speak. */
	private static final String READY = "Claim=Claim,SourceMention=Source,Source=Source,Cue=Cue,Attribution=Attribution,ClaimRelation=Relation,Time=Time,Place=Place,Quantity=Quantity,"
			+ "NamedEntity:PER=Source,NamedEntity:PERSON=Source,NamedEntity:ORG=Source,NamedEntity:ORGANIZATION=Source,NamedEntity:LOC=Place,NamedEntity:LOCATION=Place,"
			+ "NamedEntity:GPE=Place,NamedEntity:DATE=Time,NamedEntity:TIME=Time,NamedEntity:MONEY=Quantity,NamedEntity:PERCENT=Quantity,NamedEntity:QUANTITY=Quantity,"
			+ "Anchor:TIME=Time,Anchor:PLACE=Place,Anchor:QUANTITY=Quantity,Anchor=Time";

	private final Map<String, Target> targets = new LinkedHashMap<>();

	/**
	 * @param given further entries, as "Statement=Claim,Entity:PER=Source,Denies=Relation:CONTRADICTION"; may be empty
	 * @throws RequestException if they do not read so
	 */
	TsvMapping(String given) throws RequestException {
		add(READY);
		add(given);
	}

	private void add(String entries) throws RequestException {
		for (String entry : entries.isBlank() ? new String[0] : entries.split(",")) {
			int equals = entry.indexOf('=');
			String right = equals < 0 ? "" : entry.substring(equals + 1).strip();
			int colon = right.indexOf(':');
			Meaning meaning = meaning(colon < 0 ? right : right.substring(0, colon));
			if (meaning == null || equals == 0 || colon >= 0 && meaning != Meaning.RELATION) {
				throw new RequestException(NLS.bind(Messages.badMapping, entry.strip(), String.join(", ", List.of(Meaning.values()).stream().map(TsvMapping::name).toList())));
			}
			targets.put(entry.substring(0, equals).strip().toLowerCase(Locale.ROOT), new Target(meaning, colon < 0 ? null : right.substring(colon + 1).strip(), null));
		}
	}

	private static Meaning meaning(String name) {
		return List.of(Meaning.values()).stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst().orElse(null);
	}

	private static String name(Meaning meaning) {
		return meaning.name().charAt(0) + meaning.name().substring(1).toLowerCase(Locale.ROOT);
	}

	/** What an annotation means: by its layer and one of its values, else by its layer; null for nothing. */
	Target of(TsvAnnotation annotation) {
		for (String layer : List.of(annotation.layer().type(), annotation.layer().simpleName())) {
			for (Map.Entry<String, String> feature : annotation.features().entrySet()) {
				Target target = targets.get((layer + ':' + feature.getValue()).toLowerCase(Locale.ROOT));
				if (target != null) {
					return new Target(target.meaning(), target.label(), feature.getKey());
				}
			}
			Target target = targets.get(layer.toLowerCase(Locale.ROOT));
			if (target != null) {
				return target;
			}
		}
		return null;
	}
}
