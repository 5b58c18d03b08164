// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ANS headline pairs (Khouja 2020), where they lie beside the project: three columns of CSV. */
public final class HeadlinePairs {
	/**
	 * Two headlines.
	 *
	 * @param stance agree, disagree or other
	 */
	public record Pair(String one, String other, String stance) {
	}

	private HeadlinePairs() {
	}

	/** A file of the optional shared data, looked for upwards from the working directory. */
	public static Optional<Path> file(String name) {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path file = folder.resolve("shared/data/ans").resolve(name);
			if (Files.isReadable(file)) {
				return Optional.of(file);
			}
		}
		return Optional.empty();
	}

	/** The pairs of a file, without the line that names its columns. */
	public static List<Pair> read(Path file) throws IOException {
		List<Pair> pairs = new ArrayList<>();
		List<String> lines = Files.readAllLines(file);
		for (String line : lines.subList(1, lines.size())) {
			List<String> cells = cells(line);
			pairs.add(new Pair(cells.get(0), cells.get(1), cells.get(2)));
		}
		return pairs;
	}

	private static List<String> cells(String line) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
				cell.append(c);
				i++;
			} else if (c == '"') {
				quoted = !quoted;
			} else if (c == ',' && !quoted) {
				cells.add(cell.toString());
				cell.setLength(0);
			} else {
				cell.append(c);
			}
		}
		cells.add(cell.toString());
		return cells;
	}
}
