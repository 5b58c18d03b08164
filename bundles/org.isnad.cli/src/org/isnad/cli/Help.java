// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;

/** What the program says about itself. */
final class Help {
	private static final int WIDTH = 100;

	private Help() {
	}

	static List<String> ofProgram(List<Command> commands) {
		List<String> lines = new ArrayList<>();
		lines.add(Messages.programSummary);
		lines.add(""); //$NON-NLS-1$
		lines.add(NLS.bind(Messages.usage, "isnad COMMAND …")); //$NON-NLS-1$
		lines.add(""); //$NON-NLS-1$
		int width = commands.stream().mapToInt(command -> command.name().length()).max().orElse(0);
		commands.forEach(command -> entry(lines, command.name(), width, command.summary()));
		lines.add(""); //$NON-NLS-1$
		options(lines, Arguments.COMMON);
		lines.add(""); //$NON-NLS-1$
		lines.add(Messages.moreHelp);
		lines.add(NLS.bind(Messages.example, "isnad demo --out demo")); //$NON-NLS-1$
		return lines;
	}

	static List<String> of(Command command) {
		List<String> lines = new ArrayList<>();
		lines.add(command.summary());
		lines.add(""); //$NON-NLS-1$
		lines.addAll(usage(command));
		lines.add(""); //$NON-NLS-1$
		int width = command.operands().stream().mapToInt(operand -> operand.name().length()).max().orElse(0);
		command.operands().forEach(operand -> entry(lines, operand.name(), width, operand.help()));
		if (!command.operands().isEmpty()) {
			lines.add(""); //$NON-NLS-1$
		}
		options(lines, Stream.concat(command.options().stream(), Arguments.COMMON.stream()).toList());
		lines.add(""); //$NON-NLS-1$
		lines.add(NLS.bind(Messages.example, command.example()));
		return lines;
	}

	/** The usage of a command, broken into lines between its parts. */
	static List<String> usage(Command command) {
		String parts = Stream.concat(command.operands().stream().map(Operand::usage), command.options().stream().map(Option::usage))
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder(NLS.bind(Messages.usage, "isnad " + command.name())); //$NON-NLS-1$
		for (String part : parts.split("\n")) { //$NON-NLS-1$
			if (line.length() + part.length() >= WIDTH) {
				lines.add(line.toString());
				line = new StringBuilder("   "); //$NON-NLS-1$
			}
			line.append(' ').append(part);
		}
		lines.add(line.toString().stripTrailing());
		return lines;
	}

	private static void options(List<String> lines, List<Option> options) {
		List<String> names = options.stream().map(option -> "--" + option.name() + (option.hasValue() ? ' ' + option.value() : "")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		int width = names.stream().mapToInt(String::length).max().orElse(0);
		for (int i = 0; i < names.size(); i++) {
			entry(lines, names.get(i), width, options.get(i).help());
		}
	}

	private static void entry(List<String> lines, String name, int width, String text) {
		lines.add("  " + name + " ".repeat(width - name.length() + 2) + text); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
