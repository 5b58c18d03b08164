// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * What a command did.
 *
 * @param json     for programs
 * @param lines    the same for people
 * @param problems whether it found problems: exit status 1
 * @param notes    what people should know beside, for standard error
 */
public record CommandResult(JsonObject json, List<String> lines, boolean problems, List<String> notes) {
	/** A result without problems and notes. */
	public static CommandResult of(JsonObject json, List<String> lines) {
		return new CommandResult(json, lines, false, List.of());
	}

	/** The same result with or without problems. */
	public CommandResult withProblems(boolean found) {
		return new CommandResult(json, lines, found, notes);
	}

	/** The same result with these notes. */
	public CommandResult withNotes(List<String> added) {
		return new CommandResult(json, lines, problems, added);
	}
}
