// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.Option;
import org.isnad.exchange.Format;
import org.isnad.exchange.FormatOption;

/** Makes options of the command line from what the formats let one choose. */
final class FormatOptions {
	private FormatOptions() {
	}

	/** The options of these formats, each once. */
	static List<Option> of(List<? extends Format> formats) {
		Map<String, Option> options = new TreeMap<>();
		for (Format format : formats) {
			for (FormatOption option : format.options()) {
				String help = NLS.bind(Messages.optionOfFormat, option.description(), formatsWith(formats, option));
				options.putIfAbsent(option.id(), new Option(option.id(), value(option), false, false, help));
			}
		}
		return List.copyOf(options.values());
	}

	/** The ids of the formats that have an option, which several may share. */
	private static String formatsWith(List<? extends Format> formats, FormatOption option) {
		return formats.stream().filter(format -> format.options().stream().anyMatch(one -> one.id().equals(option.id()))).map(Format::id)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static String value(FormatOption option) {
		return switch (option.kind()) {
		case FLAG -> null;
		case CHOICE -> String.join("|", option.choices()); //$NON-NLS-1$
		case TEXT -> "VALUE"; //$NON-NLS-1$
		};
	}

	/** What the call says of them. */
	static Map<String, String> given(List<? extends Format> formats, Arguments arguments) {
		Map<String, String> given = new LinkedHashMap<>();
		for (Option option : of(formats)) {
			arguments.value(option.name()).ifPresent(value -> given.put(option.name(), option.hasValue() ? value : "true")); //$NON-NLS-1$
		}
		return given;
	}
}
