// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;

/**
 * UIMA XMI with its type system beside it or one folder up: {@code TypeSystem.xml}, or the one descriptor there whose name tells of a type
 * system; without one the types are guessed from the file. What {@link XmiExport} wrote comes back whole. Of XMI that another program wrote
 * the text becomes a document; our types, types derived from them and types that a mapping speaks of are kept, and others are counted as losses.
 */
public final class XmiImport implements ImportFormat {
	@Override
	public String id() {
		return XmiExport.ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public List<FormatOption> options() {
		return CasImport.options();
	}

	@Override
	public boolean accepts(Path file) {
		return name(file).endsWith(XmiExport.SUFFIX);
	}

	@Override
	public boolean isCompanion(Path file) {
		return isTypeSystem(file);
	}

	private static boolean isTypeSystem(Path file) {
		return name(file).endsWith("typesystem.xml"); //$NON-NLS-1$
	}

	private static String name(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT);
	}

	@Override
	public ImportResult read(ImportRequest request, IProgressMonitor monitor) throws CorpusException {
		return new CasImport(request).run(new Reader()::read, monitor);
	}

	/** Keeps the CAS of a type system from file to file. For one import. */
	private static final class Reader {
		private CAS cas;
		private Path systemOfCas;

		CasImport.Content read(Path file, byte[] bytes, CasImport.Problems problems) throws IOException, XmiException {
			String name = file.getFileName().toString();
			XmiScan scan = XmiScan.of(bytes, name);
			Path system = typeSystem(file);
			if (system == null) {
				cas = CasImport.newCas(scan.guess(), name);
			} else if (cas == null || !Objects.equals(system, systemOfCas)) {
				TypeSystemDescription theirs = XmiFile.readTypeSystem(Files.readAllBytes(system), system.getFileName().toString());
				cas = CasImport.newCas(theirs, system.getFileName().toString());
			}
			systemOfCas = system;
			cas.reset();
			XmiFile.read(bytes, cas, name);
			scan.tellMissing(cas.getTypeSystem(), problems);
			return new CasImport.Content(cas, scan.counts());
		}

		private static Path typeSystem(Path file) throws IOException {
			Path folder = file.toAbsolutePath().getParent();
			Path beside = in(folder);
			return beside != null || folder.getParent() == null ? beside : in(folder.getParent());
		}

		private static Path in(Path folder) throws IOException {
			Path usual = folder.resolve(XmiExport.TYPE_SYSTEM);
			if (Files.isRegularFile(usual)) {
				return usual;
			}
			List<Path> found = new ArrayList<>();
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.xml")) { //$NON-NLS-1$
				files.forEach(each -> {
					if (isTypeSystem(each) && Files.isRegularFile(each)) {
						found.add(each);
					}
				});
			}
			found.sort(null);
			return found.isEmpty() ? null : found.getFirst();
		}
	}
}
