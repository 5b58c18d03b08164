// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.isnad.exchange.RequestException;
import org.isnad.uima.mapping.EngineMapping;
import org.isnad.uima.mapping.MappingException;
import org.isnad.uima.mapping.MappingProblem;

/** Turns structures of other projects' types into ours: by a file of the user, by a ready mapping of a name, or by what fits of all ready ones. */
final class ForeignMapping {
	/** The names of the ready mappings. */
	static final List<String> NAMES = List.of("inception", "dkpro"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String NONE = "none"; //$NON-NLS-1$

	private final EngineMapping given;
	private final List<EngineMapping> ready;

	/**
	 * @param named a path, the name of a ready mapping, "none", or nothing for what fits
	 * @throws RequestException if the file cannot be understood
	 */
	ForeignMapping(String named) throws RequestException {
		try {
			boolean file = !named.isBlank() && !NAMES.contains(named) && !NONE.equals(named);
			given = file ? EngineMapping.read(Path.of(named)) : null;
			ready = named.isBlank() ? NAMES.stream().map(ForeignMapping::shipped).toList() : NAMES.contains(named) ? List.of(shipped(named)) : List.of();
		} catch (MappingException | InvalidPathException e) {
			throw new RequestException(e.getMessage());
		}
	}

	private static EngineMapping shipped(String name) {
		String file = name + ".mapping"; //$NON-NLS-1$
		try (InputStream in = ForeignMapping.class.getResourceAsStream(file)) {
			return EngineMapping.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (MappingException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Makes structures of our types in a CAS, and tells how many of each other type it used for them. */
	Map<String, Integer> apply(CAS cas, CasImport.Problems problems) {
		Map<String, Integer> used = new TreeMap<>();
		if (given != null) {
			List<MappingProblem> wrong = given.check(cas.getTypeSystem());
			wrong.forEach(problem -> problems.at(0, given.file() + ':' + problem.line() + ": " + problem.message())); //$NON-NLS-1$
			add(used, given.fitting(cas.getTypeSystem()).apply(cas));
		}
		for (EngineMapping each : ready) {
			add(used, each.fitting(cas.getTypeSystem()).apply(cas));
		}
		return used;
	}

	private static void add(Map<String, Integer> all, Map<String, Integer> some) {
		some.forEach((type, count) -> all.merge(type, count, Integer::sum));
	}
}
