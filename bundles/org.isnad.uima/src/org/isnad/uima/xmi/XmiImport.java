// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.uima.TypeSystemBuilder;

/**
 * UIMA XMI with its type system beside it or one folder up ({@code TypeSystem.xml}). What {@link XmiExport} wrote comes back whole. Of XMI that
 * another program wrote the text becomes a document; annotations of our types and of types derived from them are kept, and others are counted as losses.
 */
public final class XmiImport implements ImportFormat {
	private static final int LARGEST_MEGABYTES = 256;

	@Override
	public String id() {
		return XmiExport.ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public boolean accepts(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(XmiExport.SUFFIX);
	}

	@Override
	public boolean isCompanion(Path file) {
		return file.getFileName().toString().equalsIgnoreCase(XmiExport.TYPE_SYSTEM);
	}

	@Override
	public ImportResult read(ImportRequest request, IProgressMonitor monitor) throws CorpusException {
		ImportLog log = new ImportLog();
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		XmiMerge merge = new XmiMerge(request, log);
		CAS cas = null;
		Path systemOfCas = null;
		for (Path file : request.files()) {
			progress.checkCanceled();
			try {
				Path system = typeSystem(file);
				if (cas == null || !Objects.equals(system, systemOfCas)) {
					cas = newCas(system);
					systemOfCas = system;
				}
				read(file, cas, merge);
			} catch (XmiException e) {
				log.skip(file, e.line(), e.getMessage());
			} catch (IOException e) {
				log.skip(file, 0, NLS.bind(Messages.notRead, e.getMessage()));
			}
			progress.worked(1);
			if (request.strict() && log.hasProblems()) {
				break;
			}
		}
		merge.relate();
		return log.result();
	}

	private static void read(Path file, CAS cas, XmiMerge merge) throws IOException, XmiException, CorpusException {
		if (Files.size(file) > LARGEST_MEGABYTES * 1024L * 1024L) {
			throw new XmiException(NLS.bind(Messages.tooLarge, file.getFileName(), Integer.toString(LARGEST_MEGABYTES)), null);
		}
		cas.reset();
		byte[] bytes = Files.readAllBytes(file);
		XmiFile.read(bytes, cas, file.getFileName().toString());
		merge.merge(file, cas, TypeCount.of(bytes, file.getFileName().toString()));
	}

	private static Path typeSystem(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		Path beside = folder.resolve(XmiExport.TYPE_SYSTEM);
		if (Files.isRegularFile(beside)) {
			return beside;
		}
		Path above = folder.getParent() == null ? beside : folder.getParent().resolve(XmiExport.TYPE_SYSTEM);
		return Files.isRegularFile(above) ? above : null;
	}

	private static CAS newCas(Path file) throws IOException, XmiException {
		TypeSystemDescription ours = TypeSystemBuilder.build();
		if (file == null) {
			return XmiFile.newCas(ours, XmiExport.TYPE_SYSTEM);
		}
		TypeSystemDescription theirs = XmiFile.readTypeSystem(Files.readAllBytes(file), file.getFileName().toString());
		try {
			return XmiFile.newCas(CasCreationUtils.mergeTypeSystems(List.of(ours, theirs), UIMAFramework.newDefaultResourceManager()), file.toString());
		} catch (ResourceInitializationException e) {
			throw new XmiException(NLS.bind(Messages.notTypeSystem, file, e.getMessage()), e);
		}
	}
}
