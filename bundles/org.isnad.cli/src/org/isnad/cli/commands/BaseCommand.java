// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.util.List;
import org.isnad.cli.Command;
import org.isnad.cli.Operand;
import org.isnad.cli.Option;

/** A command with its syntax as data. */
abstract class BaseCommand implements Command {
	private final String name;
	private final String summary;
	private final String example;
	private final List<Operand> operands;

	BaseCommand(String name, String summary, String example, Operand... operands) {
		this.name = name;
		this.summary = summary;
		this.example = example;
		this.operands = List.of(operands);
	}

	static Operand corpus() {
		return Operand.of("CORPUS", Messages.operandCorpus); //$NON-NLS-1$
	}

	static Option annotator() {
		return Option.many("annotator", "NAME", Messages.optionAnnotator); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static Option documents() {
		return Option.many("document", "GLOB", Messages.optionDocument); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public String summary() {
		return summary;
	}

	@Override
	public List<Operand> operands() {
		return operands;
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public String example() {
		return example;
	}
}
