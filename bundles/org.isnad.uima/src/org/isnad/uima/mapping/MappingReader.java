// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.Layer;

/** Reads the text of a mapping line by line, and goes on after a line that it does not understand. For one text. */
final class MappingReader {
	/** The layers that a mapping may fill. */
	static final List<Layer> LAYERS = List.of(Layer.CLAIM, Layer.SOURCE, Layer.CUE, Layer.ATTRIBUTION, Layer.ANCHOR, Layer.RELATION);
	private static final Pattern SECTION = Pattern.compile("\\[\\s*([^\\]]*?)\\s*\\]"); //$NON-NLS-1$
	private static final Pattern CONDITION = Pattern.compile("when\\s+(\\S+?)\\s*(!?=)\\s*(.*)"); //$NON-NLS-1$
	private static final Pattern ENTRY = Pattern.compile("(\\w+)\\s*=\\s*(.*)"); //$NON-NLS-1$
	private static final Pattern ROW = Pattern.compile("(.+?)\\s*->\\s*(.+)"); //$NON-NLS-1$
	private static final Pattern PATH = Pattern.compile("[\\w$]+(\\.[\\w$]+)*"); //$NON-NLS-1$

	private final String file;
	private final List<MappingProblem> problems = new ArrayList<>();
	private final List<MappingRule> rules = new ArrayList<>();
	private Layer layer;
	private int begun;
	private String from;
	private List<MappingRule.Condition> conditions;
	private Map<String, MappingValue> values;
	private Map<String, String> table;
	private boolean known;

	MappingReader(String file) {
		this.file = file;
	}

	EngineMapping read(String text) throws MappingException {
		int number = 0;
		for (String line : text.replace("\uFEFF", "").lines().toList()) { //$NON-NLS-1$ //$NON-NLS-2$
			number++;
			String content = withoutComment(line).strip();
			if (!content.isEmpty()) {
				line(number, content, Character.isWhitespace(line.charAt(0)));
			}
		}
		end();
		if (!problems.isEmpty()) {
			problems.sort(java.util.Comparator.comparingInt(MappingProblem::line));
			throw new MappingException(file, problems);
		}
		return new EngineMapping(file, List.copyOf(rules));
	}

	/** A comment goes from a # that begins a word to the end of the line; between quotation marks it is a sign like any other. */
	private static String withoutComment(String line) {
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			quoted ^= line.charAt(i) == '"';
			if (line.charAt(i) == '#' && !quoted && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
				return line.substring(0, i);
			}
		}
		return line;
	}

	private void line(int number, String content, boolean indented) {
		Matcher section = SECTION.matcher(content);
		Matcher row = ROW.matcher(content);
		if (section.matches()) {
			begin(number, section.group(1));
		} else if (!known) {
			// The section itself has been reported; what stands in it is not looked at.
			if (begun == 0) {
				problem(number, Messages.outsideSection);
			}
		} else if (indented && row.matches()) {
			row(number, unquoted(row.group(1)), unquoted(row.group(2)));
		} else {
			entry(number, content);
		}
	}

	private void begin(int number, String name) {
		end();
		begun = number;
		layer = LAYERS.stream().filter(l -> l.id().equals(name)).findFirst().orElse(null);
		known = layer != null;
		if (!known) {
			problem(number, NLS.bind(Messages.noLayer, name, String.join(", ", LAYERS.stream().map(Layer::id).toList()))); //$NON-NLS-1$
		}
		from = null;
		conditions = new ArrayList<>();
		values = new LinkedHashMap<>();
		table = null;
	}

	private void end() {
		if (!known) {
			return;
		}
		if (from == null) {
			problem(begun, Messages.noFrom);
		} else {
			rules.add(new MappingRule(begun, layer, from, List.copyOf(conditions), values));
		}
	}

	private void entry(int number, String content) {
		table = null;
		Matcher condition = CONDITION.matcher(content);
		Matcher entry = ENTRY.matcher(content);
		if (condition.matches()) {
			List<String> wanted = Arrays.stream(condition.group(3).split("\\|")).map(MappingReader::unquoted).toList(); //$NON-NLS-1$
			conditions.add(new MappingRule.Condition(number, path(number, condition.group(1)), condition.group(2).equals("!="), wanted)); //$NON-NLS-1$
		} else if (!entry.matches() || entry.group(2).isEmpty()) {
			problem(number, NLS.bind(Messages.notUnderstood, content));
		} else if (entry.group(1).equals("from")) { //$NON-NLS-1$
			if (from != null) {
				problem(number, NLS.bind(Messages.twice, "from")); //$NON-NLS-1$
			}
			from = entry.group(2);
		} else {
			value(number, entry.group(1), entry.group(2));
		}
	}

	private void value(int number, String key, String content) {
		if (values.containsKey(key)) {
			problem(number, NLS.bind(Messages.twice, key));
		}
		if (content.startsWith("\"")) { //$NON-NLS-1$
			if (content.length() < 2 || !content.endsWith("\"")) { //$NON-NLS-1$
				problem(number, Messages.openQuotation);
			}
			values.put(key, new MappingValue.Constant(number, unquoted(content)));
		} else {
			table = new LinkedHashMap<>();
			values.put(key, new MappingValue.Taken(number, path(number, content), table));
		}
	}

	private void row(int number, String theirs, String ours) {
		if (table == null) {
			problem(number, Messages.rowAlone);
		} else if (table.putIfAbsent(theirs, ours) != null) {
			problem(number, NLS.bind(Messages.twice, theirs));
		}
	}

	private FeaturePath path(int number, String text) {
		if (!PATH.matcher(text).matches()) {
			problem(number, NLS.bind(Messages.noPath, text));
		}
		return new FeaturePath(text);
	}

	private void problem(int number, String message) {
		problems.add(new MappingProblem(number, message));
	}

	private static String unquoted(String text) {
		String content = text.strip();
		boolean quoted = content.length() >= 2 && content.startsWith("\"") && content.endsWith("\""); //$NON-NLS-1$ //$NON-NLS-2$
		return quoted ? content.substring(1, content.length() - 1) : content;
	}
}
