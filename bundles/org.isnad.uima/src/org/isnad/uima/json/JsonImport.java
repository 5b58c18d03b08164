// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.json;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.uima.xmi.CasImport;
import org.isnad.uima.xmi.XmiException;

/** UIMA CAS JSON 0.4, with offsets in UTF-16 or code points. What {@link JsonExport} wrote comes back whole; types of other projects as in XMI. */
@SuppressWarnings("nls")
public final class JsonImport implements ImportFormat {
	static final String ID = "uima-json";
	static final String SUFFIX = ".json";
	private static final int FIRST_BYTES = 1000;
	private static final Set<String> UTF_16 = Set.of("utf-16", "utf16", "utf_16");
	private static final Set<String> UTF_32 = Set.of("utf-32", "utf32", "utf_32");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public List<FormatOption> options() {
		return CasImport.options();
	}

	/** Much else is JSON too. */
	@Override
	public boolean accepts(Path file) {
		if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
			return false;
		}
		try (InputStream in = Files.newInputStream(file)) {
			String begin = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8);
			return List.of(CasJson.TYPES, CasJson.HEADER, CasJson.STRUCTURES, CasJson.VIEWS).stream().anyMatch(name -> begin.contains('"' + name + '"'));
		} catch (IOException e) {
			// Who reads it tells why it cannot be read.
			return false;
		}
	}

	@Override
	public ImportResult read(ImportRequest request, IProgressMonitor monitor) throws CorpusException {
		return new CasImport(request).run(new Reader()::read, monitor);
	}

	/** Keeps the CAS of a type system from file to file. For one import. */
	private static final class Reader {
		private JsonObject types;
		private CAS cas;

		CasImport.Content read(Path path, byte[] bytes, CasImport.Problems problems) throws XmiException {
			String name = path.getFileName().toString();
			CasJsonFile file = CasJsonFile.read(bytes, name);
			String encoding = file.encoding() == null ? "utf-16" : file.encoding().toLowerCase(Locale.ROOT);
			if (!UTF_16.contains(encoding) && !UTF_32.contains(encoding)) {
				throw new XmiException(NLS.bind(Messages.otherOffsets, name, file.encoding()), null);
			}
			if (cas == null || !file.types().equals(types)) {
				cas = CasImport.newCas(CasJsonTypes.read(file.types()), name);
				types = file.types();
			}
			cas.reset();
			new CasJsonReader(cas, file, UTF_32.contains(encoding), problems).read();
			return new CasImport.Content(cas, counts(file));
		}

		private static Map<String, Integer> counts(CasJsonFile file) {
			Map<String, Integer> counts = new TreeMap<>();
			Set<String> ids = new HashSet<>();
			for (CasJsonFile.Structure structure : file.structures()) {
				String type = CasJsonReader.text(structure.json(), CasJson.TYPE);
				if (type != null && ids.add(CasJsonReader.text(structure.json(), CasJson.ID))) {
					counts.merge(type, 1, Integer::sum);
				}
			}
			return counts;
		}
	}
}
