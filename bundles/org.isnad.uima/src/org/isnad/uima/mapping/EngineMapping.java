// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.isnad.core.Layer;

/**
 * What the types of an engine become in Isnad, as its file says. Immutable.
 * <p>
 * The file is UTF-8 text. A {@code #} that begins a word begins a comment, unless it is between quotation marks. {@code [source]} begins a rule for a layer (claim, source, cue,
 * attribution, anchor, relation); then come {@code from = TYPE}, conditions ({@code when FEATURE = A | B}, {@code when FEATURE != A}) and
 * values ({@code OURS = "constant"}, {@code OURS = FEATURE}); indented lines {@code THEIRS -> OURS} below a value are its table.
 *
 * @param file  the name for messages
 * @param rules in the order of the file; of two rules for one layer that fit a structure the first counts
 */
public record EngineMapping(String file, List<MappingRule> rules) {
	/** How the ids begin that it gives to claims at which relations end; they hold within the CAS only. */
	public static final String PASSING_ID = "passing-"; //$NON-NLS-1$

	/** Reads the text of a mapping. @throws MappingException with every line that cannot be understood */
	public static EngineMapping parse(String file, String text) throws MappingException {
		return new MappingReader(file).read(text);
	}

	/** Reads a file. @throws MappingException if it is not there, is no text or has lines that cannot be understood */
	public static EngineMapping read(Path file) throws MappingException {
		try {
			return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
		} catch (MalformedInputException e) {
			throw new MappingException(file.toString(), List.of(new MappingProblem(1, Messages.notUtf8)));
		} catch (IOException e) {
			throw new MappingException(file.toString(), List.of(new MappingProblem(1, org.eclipse.osgi.util.NLS.bind(Messages.unreadable, e.getMessage()))));
		}
	}

	/** What does not fit a type system or the scheme; nothing where all is well. */
	public List<MappingProblem> check(TypeSystem system) {
		return MappingCheck.problems(this, system);
	}

	/**
	 * What of it can be applied to a type system: the rules whose type is there, each without the values that speak of what is not. A rule with a
	 * condition that cannot be held, or without what it needs, is left out.
	 */
	public EngineMapping fitting(TypeSystem system) {
		List<MappingRule> fitting = new ArrayList<>();
		for (MappingRule rule : rules) {
			Set<Integer> wrong = problemLines(rule, system);
			Map<String, MappingValue> values = new LinkedHashMap<>(rule.values());
			values.values().removeIf(value -> wrong.contains(value.line()));
			MappingRule rest = new MappingRule(rule.line(), rule.layer(), rule.from(), rule.conditions(), values);
			if (problemLines(rest, system).isEmpty()) {
				fitting.add(rest);
			}
		}
		return new EngineMapping(file, List.copyOf(fitting));
	}

	private Set<Integer> problemLines(MappingRule rule, TypeSystem system) {
		return new EngineMapping(file, List.of(rule)).check(system).stream().map(MappingProblem::line).collect(Collectors.toSet());
	}

	/**
	 * Applies it to a CAS whose type system it fits; what it makes is added to the index, what is there stays.
	 *
	 * @return how many structures of each type it took something from
	 */
	public Map<String, Integer> apply(CAS cas) {
		MappingRun run = new MappingRun(cas, this);
		run.run();
		return run.used();
	}

	/** The ids of the layers that it fills, in the order of the layers. */
	public List<String> layers() {
		return java.util.Arrays.stream(Layer.values()).filter(layer -> rules.stream().anyMatch(rule -> rule.layer() == layer)).map(Layer::id).toList();
	}
}
