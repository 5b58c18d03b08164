// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.isnad.uima.IsnadTypes;

/**
 * A first mapping for an engine, for a person to look over: ready rules for types that are widely used, and for the others what names
 * and shapes of types and features say. Every guess is a guess; a type that says nothing is listed in a comment.
 */
public final class MappingProposal {
	private static final Pattern ATTRIBUTION = Pattern.compile("attribution|reporting|reported|saying|speechact|quote|quotation|quoted"); //$NON-NLS-1$
	private static final Pattern CLAIM = Pattern.compile("claim|statement|content|proposition|assertion|opinion|quote|quotation|quoted|utterance"); //$NON-NLS-1$
	private static final Pattern SOURCE = Pattern.compile("source|speaker|holder|author|attributed|says?er|who|agent"); //$NON-NLS-1$
	private static final Pattern CUE = Pattern.compile("cue|verb|predicate|trigger|signal|introducer"); //$NON-NLS-1$
	private static final Pattern TIME = Pattern.compile("time|date|timex\\d?|temporal"); //$NON-NLS-1$
	private static final Pattern PLACE = Pattern.compile("location|place|gpe|city|country"); //$NON-NLS-1$
	private static final Pattern QUANTITY = Pattern.compile("quantity|number|numeric|measure|money|percent|amount"); //$NON-NLS-1$
	private static final Pattern SPEAKER = Pattern.compile("person|organi[sz]ation"); //$NON-NLS-1$
	private static final Pattern ENTITY = Pattern.compile("entity|ner|named"); //$NON-NLS-1$
	private static final Pattern SCORE = Pattern.compile("score|confidence|probability|prob|certainty"); //$NON-NLS-1$
	private static final Pattern LABEL = Pattern.compile("role|label|value|type|kind|category|tag"); //$NON-NLS-1$
	private static final Set<String> ENDS = Set.of("begin", "end", "sofa"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final TypeSystem system;
	private final StringBuilder text = new StringBuilder();
	private final List<Type> unknown = new ArrayList<>();

	private MappingProposal(TypeSystem system) {
		this.system = system;
	}

	/** The text of a mapping for these types; it holds against them, though it may map nothing. Relations are left out: they need an engine over the corpus. */
	public static String of(TypeSystem system) {
		return new MappingProposal(system).propose();
	}

	/** Whether a type is an engine's own, and neither UIMA's nor Isnad's. */
	static boolean isForeign(Type type) {
		return !type.getName().startsWith("uima.") && !type.getName().startsWith(IsnadTypes.PREFIX) && !type.isArray() && !type.isPrimitive(); //$NON-NLS-1$
	}

	private String propose() {
		Map<String, Type> types = new TreeMap<>();
		system.getTypeIterator().forEachRemaining(type -> {
			if (isForeign(type)) {
				types.put(type.getName(), type);
			}
		});
		List<Type> ready = new ArrayList<>();
		for (ReadyMapping mapping : ReadyMapping.fitting(system)) {
			text.append('\n').append(mapping.text()).append('\n');
			ready.add(system.getType(mapping.rule().from()));
		}
		types.values().stream().filter(type -> ready.stream().noneMatch(r -> system.subsumes(r, type))).forEach(this::guess);
		StringBuilder whole = new StringBuilder(Messages.header.replace("\r", "")).append('\n').append(text); //$NON-NLS-1$ //$NON-NLS-2$
		if (!unknown.isEmpty()) {
			whole.append('\n').append("# ").append(Messages.notMapped).append('\n'); //$NON-NLS-1$
			unknown.forEach(type -> whole.append("#   ").append(type.getName()).append(own(type)).append('\n')); //$NON-NLS-1$
		}
		return whole.toString();
	}

	private static String own(Type type) {
		List<String> names = type.getFeatures().stream().map(Feature::getShortName).filter(n -> !ENDS.contains(n)).toList();
		return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void guess(Type type) {
		int before = text.length();
		boolean annotation = system.subsumes(system.getType(CAS.TYPE_NAME_ANNOTATION), type);
		Set<String> words = words(type.getShortName());
		Optional<Feature> one = reference(type, "governor", "arg1", "from", "first", "left"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		Optional<Feature> other = reference(type, "dependent", "arg2", "to", "second", "right"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		if (one.isPresent() && other.isPresent()) {
			link(type, words, one.get().getShortName(), other.get().getShortName());
		} else if (!attribution(type, words, annotation) && annotation) {
			if (matches(words, ENTITY)) {
				entities(type);
			} else {
				spans(type, words);
			}
		}
		if (text.length() == before) {
			unknown.add(type);
		}
	}

	/** An arc between two annotations, as annotation tools draw them. */
	private void link(Type type, Set<String> words, String one, String other) {
		if (matches(words, ATTRIBUTION)) {
			Optional<Feature> label = string(type, LABEL);
			for (String role : List.of("source", "content")) { //$NON-NLS-1$ //$NON-NLS-2$
				List<String> when = label.map(l -> "when " + l.getShortName() + " = " + spellings(role)).stream().toList(); //$NON-NLS-1$ //$NON-NLS-2$
				if (!when.isEmpty()) {
					rule("attribution", type, when, Map.of("joined", one, "cue", one, role, other)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				}
			}
		}
	}

	/** Told by what it refers to; its parts become elements without a rule of their own. */
	private boolean attribution(Type type, Set<String> words, boolean annotation) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Feature feature : type.getFeatures()) {
			Set<String> name = words(feature.getShortName());
			if (!feature.getRange().isPrimitive() && !ENDS.contains(feature.getShortName())) {
				String role = matches(name, CUE) ? "cue" : matches(name, CLAIM) ? "content" : matches(name, SOURCE) ? "source" : null; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				if (role != null) {
					values.putIfAbsent(role, feature.getShortName());
				}
			}
		}
		if (values.isEmpty() || !(matches(words, ATTRIBUTION) || values.size() > 1)) {
			return false;
		}
		if (annotation && !values.containsKey("content") && matches(words, CLAIM)) { //$NON-NLS-1$
			values.put("content", FeaturePath.SELF); //$NON-NLS-1$
		}
		rule("attribution", type, List.of(), values); //$NON-NLS-1$
		return true;
	}

	private void entities(Type type) {
		Optional<Feature> label = string(type, LABEL);
		if (label.isEmpty()) {
			rule("source", type, List.of(), Map.of("name", FeaturePath.COVERED_TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		String when = "when " + label.get().getShortName() + " = "; //$NON-NLS-1$ //$NON-NLS-2$
		rule("source", type, List.of(when + "PER | PERS | PERSON | ORG | ORGANIZATION"), Map.of("name", FeaturePath.COVERED_TEXT)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		rule("anchor", type, List.of(when + "LOC | LOCATION | GPE"), Map.of("kind", "\"PLACE\"")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		rule("anchor", type, List.of(when + "DATE | TIME"), Map.of("kind", "\"TIME\"")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void spans(Type type, Set<String> words) {
		Optional<Feature> label = string(type, LABEL);
		if (matches(words, CLAIM)) {
			rule("claim", type, List.of(), Map.of()); //$NON-NLS-1$
		} else if (matches(words, CUE)) {
			rule("cue", type, List.of(), Map.of()); //$NON-NLS-1$
		} else if (matches(words, SOURCE) || matches(words, SPEAKER)) {
			rule("source", type, List.of(), Map.of("name", FeaturePath.COVERED_TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (matches(words, TIME)) {
			rule("anchor", type, List.of(), Map.of("kind", "\"TIME\"")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else if (matches(words, PLACE)) {
			rule("anchor", type, List.of(), Map.of("kind", "\"PLACE\"")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else if (matches(words, QUANTITY)) {
			rule("anchor", type, List.of(), Map.of("kind", "\"QUANTITY\"")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else if (label.isPresent() && (matches(words, ATTRIBUTION) || words.contains("span"))) { //$NON-NLS-1$
			// One layer whose label tells the roles apart, as projects in INCEpTION and WebAnno often have it.
			String when = "when " + label.get().getShortName() + " = "; //$NON-NLS-1$ //$NON-NLS-2$
			rule("source", type, List.of(when + spellings("source")), Map.of("name", FeaturePath.COVERED_TEXT)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			rule("cue", type, List.of(when + spellings("cue")), Map.of()); //$NON-NLS-1$ //$NON-NLS-2$
			rule("claim", type, List.of(when + spellings("content") + " | " + spellings("claim")), Map.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	private void rule(String layer, Type type, List<String> conditions, Map<String, String> values) {
		text.append("\n[").append(layer).append("]\nfrom = ").append(type.getName()).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
		conditions.forEach(condition -> text.append(condition).append('\n'));
		new TreeMap<>(values).forEach((key, value) -> text.append(key).append(" = ").append(value).append('\n')); //$NON-NLS-1$
		type.getFeatures().stream().filter(f -> isNumber(f) && matches(words(f.getShortName()), SCORE)).findFirst()
				.ifPresent(f -> text.append("score = ").append(f.getShortName()).append('\n')); //$NON-NLS-1$
	}

	private static String spellings(String role) {
		return role + " | " + Character.toUpperCase(role.charAt(0)) + role.substring(1) + " | " + role.toUpperCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isNumber(Feature feature) {
		String range = feature.getRange().getName();
		return range.equals(CAS.TYPE_NAME_DOUBLE) || range.equals(CAS.TYPE_NAME_FLOAT);
	}

	private Optional<Feature> reference(Type type, String... names) {
		Set<String> wanted = Set.of(names);
		return type.getFeatures().stream().filter(f -> wanted.contains(f.getShortName().toLowerCase(Locale.ROOT)))
				.filter(f -> system.subsumes(system.getType(CAS.TYPE_NAME_ANNOTATION), f.getRange())).findFirst();
	}

	private Optional<Feature> string(Type type, Pattern name) {
		return type.getFeatures().stream().filter(f -> system.subsumes(system.getType(CAS.TYPE_NAME_STRING), f.getRange()))
				.filter(f -> matches(words(f.getShortName()), name)).findFirst();
	}

	private static boolean matches(Set<String> words, Pattern pattern) {
		return words.stream().anyMatch(word -> pattern.matcher(word).matches());
	}

	/** The words of a name in camel case or with underscores, in lower case, and the whole of it. */
	private static Set<String> words(String name) {
		Set<String> words = new java.util.LinkedHashSet<>();
		for (String word : name.split("(?<=[a-z0-9])(?=[A-Z])|_")) { //$NON-NLS-1$
			words.add(word.toLowerCase(Locale.ROOT));
		}
		words.add(name.toLowerCase(Locale.ROOT).replace("_", "")); //$NON-NLS-1$ //$NON-NLS-2$
		return words;
	}
}
