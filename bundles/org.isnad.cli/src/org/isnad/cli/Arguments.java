// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** The arguments of a call, checked against what the command takes. Immutable. */
public final class Arguments {
	/** The options that every command has. */
	static final List<Option> COMMON = List.of(Option.flag("json", Messages.optionJson), Option.flag("quiet", Messages.optionQuiet), //$NON-NLS-1$ //$NON-NLS-2$
			Option.flag("debug", Messages.optionDebug), Option.flag("help", Messages.optionHelp)); //$NON-NLS-1$ //$NON-NLS-2$

	private final List<String> operands = new ArrayList<>();
	private final Map<String, List<String>> values = new LinkedHashMap<>();

	private Arguments() {
	}

	/**
	 * Reads what follows the name of a command. An option stands anywhere, its value behind it or behind {@code =}; {@code --} ends
	 * the options.
	 *
	 * @throws UsageException if something is unknown, missing or too much
	 */
	static Arguments parse(Command command, List<String> words) throws UsageException {
		Arguments arguments = new Arguments();
		boolean options = true;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (options && word.equals("--")) { //$NON-NLS-1$
				options = false;
			} else if (options && word.startsWith("--")) { //$NON-NLS-1$
				String next = i + 1 < words.size() ? words.get(i + 1) : null;
				i += arguments.option(command, word.substring(2), next) ? 1 : 0;
			} else if (options && word.length() > 1 && word.charAt(0) == '-' && !Character.isDigit(word.charAt(1))) {
				throw new UsageException(NLS.bind(Messages.shortOption, word));
			} else {
				arguments.operands.add(word);
			}
		}
		if (!arguments.has("help")) { //$NON-NLS-1$
			arguments.checkOperands(command);
			arguments.checkNeeded(command);
		}
		return arguments;
	}

	/** Takes an option; true if the next word was its value. */
	private boolean option(Command command, String word, String next) throws UsageException {
		int equals = word.indexOf('=');
		String name = equals < 0 ? word : word.substring(0, equals);
		List<Option> known = new ArrayList<>(command.options());
		known.addAll(COMMON);
		Option option = known.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
		if (option == null) {
			String nearest = Spelling.nearest(name, known.stream().map(Option::name).toList());
			throw new UsageException(nearest == null ? NLS.bind(Messages.unknownOption, name, command.name())
					: NLS.bind(Messages.unknownOptionNear, new Object[] { name, command.name(), nearest }));
		}
		List<String> given = values.computeIfAbsent(name, key -> new ArrayList<>());
		if (!option.repeatable() && !given.isEmpty() && option.hasValue()) {
			throw new UsageException(NLS.bind(Messages.optionTwice, name));
		}
		if (!option.hasValue()) {
			if (equals >= 0) {
				throw new UsageException(NLS.bind(Messages.optionWithoutValue, name));
			}
			given.add(""); //$NON-NLS-1$
			return false;
		}
		String value = equals >= 0 ? word.substring(equals + 1) : next;
		if (value == null || equals < 0 && value.startsWith("--")) { //$NON-NLS-1$
			throw new UsageException(NLS.bind(Messages.optionNeedsValue, name, option.value()));
		}
		given.add(value);
		return equals < 0;
	}

	private void checkOperands(Command command) throws UsageException {
		List<Operand> wanted = command.operands();
		for (int i = operands.size(); i < wanted.size(); i++) {
			if (wanted.get(i).required()) {
				throw new UsageException(NLS.bind(Messages.operandMissing, wanted.get(i).name()));
			}
		}
		boolean many = !wanted.isEmpty() && wanted.get(wanted.size() - 1).many();
		if (operands.size() > wanted.size() && !many) {
			throw new UsageException(NLS.bind(Messages.operandTooMany, operands.get(wanted.size())));
		}
	}

	private void checkNeeded(Command command) throws UsageException {
		for (Option option : command.options()) {
			if (option.needed() && !has(option.name())) {
				throw new UsageException(NLS.bind(Messages.optionMissing, option.name()));
			}
		}
	}

	/** The value of an option that its command needs. */
	public String needed(String option) {
		return value(option).orElseThrow();
	}

	/** Whether an option is given. */
	public boolean has(String option) {
		return values.containsKey(option);
	}

	/** The value of an option, if it is given. */
	public Optional<String> value(String option) {
		return values(option).stream().findFirst();
	}

	/** Every value of an option, in the order given. */
	public List<String> values(String option) {
		return values.getOrDefault(option, List.of());
	}

	/** The argument in that place; it must be a required one. */
	public String operand(int place) {
		return operands.get(place);
	}

	/** The arguments from that place on. */
	public List<String> operandsFrom(int place) {
		return List.copyOf(operands.subList(Math.min(place, operands.size()), operands.size()));
	}

	/**
	 * A path as it was typed.
	 *
	 * @throws UsageException if it cannot be one
	 */
	public static Path path(String text) throws UsageException {
		try {
			return Path.of(text);
		} catch (InvalidPathException invalid) {
			throw new UsageException(NLS.bind(Messages.notPath, text));
		}
	}

	/**
	 * The value of an option as a number that is not negative.
	 *
	 * @throws UsageException if it is none
	 */
	public long number(String option, long otherwise) throws UsageException {
		String text = value(option).orElse(null);
		if (text == null) {
			return otherwise;
		}
		try {
			long number = Long.parseLong(text);
			if (number >= 0) {
				return number;
			}
		} catch (NumberFormatException noNumber) {
			// Told below, as is a negative one.
		}
		throw new UsageException(NLS.bind(Messages.notNumber, option, text));
	}
}
