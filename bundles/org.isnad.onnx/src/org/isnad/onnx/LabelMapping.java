// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A first mapping for the labels of a model, from what labels of the kind usually mean. Stateless. */
final class LabelMapping {
	private record Meaning(Pattern labels, String layer, String value) {
	}

	private static final List<Meaning> MEANINGS = List.of(new Meaning(Pattern.compile("PERS?|PERSON|ORG\\w*|SOURCE|SPEAKER|HOLDER|AGENT"), "source", "name = coveredText"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Meaning(Pattern.compile("CUE|VERB|PREDICATE|TRIGGER"), "cue", ""), new Meaning(Pattern.compile("CLAIM|CONTENT|QUOTE|QUOTATION|STATEMENT|PROPOSITION"), "claim", ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			new Meaning(Pattern.compile("LOC\\w*|GPE|PLACE|FAC"), "anchor", "kind = \"PLACE\""), new Meaning(Pattern.compile("DATE|TIME|TIMEX"), "anchor", "kind = \"TIME\""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			new Meaning(Pattern.compile("QUANTITY|MONEY|PERCENT|NUMBER|CARDINAL"), "anchor", "kind = \"QUANTITY\"")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Pattern PREFIX = Pattern.compile("[BIESLU][-_](?=.)"); //$NON-NLS-1$

	private LabelMapping() {
	}

	static String of(ModelFolder model) {
		return model.task() == Task.TOKEN_CLASSIFICATION ? spans(model.labels()) : pairs(model.labels());
	}

	private static String spans(List<String> labels) {
		StringBuilder text = new StringBuilder("# " + Messages.spansHeader + '\n'); //$NON-NLS-1$
		Set<String> left = new LinkedHashSet<>();
		labels.stream().map(label -> PREFIX.matcher(label).replaceFirst("")).filter(label -> !label.equals("O")).forEach(left::add); //$NON-NLS-1$ //$NON-NLS-2$
		for (Meaning meaning : MEANINGS) {
			List<String> fitting = left.stream().filter(label -> meaning.labels().matcher(label.toUpperCase(Locale.ROOT)).matches()).toList();
			if (!fitting.isEmpty()) {
				rule(text, meaning.layer(), OnnxTypes.SPAN, "when label = " + String.join(" | ", fitting), meaning.value()); //$NON-NLS-1$ //$NON-NLS-2$
				left.removeAll(fitting);
			}
		}
		if (!left.isEmpty()) {
			text.append("\n# ").append(Messages.notMapped).append(' ').append(String.join(", ", left)).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return text.toString();
	}

	private static String pairs(List<String> labels) {
		StringBuilder text = new StringBuilder("# " + Messages.pairsHeader + '\n'); //$NON-NLS-1$
		String arguments = "arg1 = one\narg2 = other\narg1Document = oneDocument\narg2Document = otherDocument\nlabel = "; //$NON-NLS-1$
		for (String label : labels) {
			String upper = label.toUpperCase(Locale.ROOT);
			if (upper.startsWith("CONTRA") || upper.startsWith("DISAGREE")) { //$NON-NLS-1$ //$NON-NLS-2$
				rule(text, "relation", OnnxTypes.PAIR, "when label = " + label + "\nwhen direction = both", arguments + "\"CONTRADICTION\""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			} else if (upper.startsWith("ENTAIL") || upper.startsWith("AGREE")) { //$NON-NLS-1$ //$NON-NLS-2$
				rule(text, "relation", OnnxTypes.PAIR, "when label = " + label + "\nwhen direction = both", arguments + "\"EQUIVALENT\""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				rule(text, "relation", OnnxTypes.PAIR, "when label = " + label + "\nwhen direction = forward", arguments + "\"SUPPORT\""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			} else {
				text.append("\n# ").append(Messages.notMapped).append(' ').append(label).append('\n'); //$NON-NLS-1$
			}
		}
		return text.toString();
	}

	private static void rule(StringBuilder text, String layer, String type, String conditions, String values) {
		text.append("\n[").append(layer).append("]\nfrom = ").append(type).append('\n').append(conditions).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
		if (!values.isEmpty()) {
			text.append(values).append('\n');
		}
		text.append("score = score\n"); //$NON-NLS-1$
	}
}
