// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.uima.TypeSystemBuilder;

/**
 * UIMA XMI: one file a document with its text, what is known about it and its annotations, one with the relations, one with the sources,
 * and the type system beside them. A text that XML cannot carry is left out and named among the losses.
 */
public final class XmiExport implements ExportFormat {
	static final String ID = "uima-xmi"; //$NON-NLS-1$
	static final String SUFFIX = ".xmi"; //$NON-NLS-1$
	static final String TYPE_SYSTEM = "TypeSystem.xml"; //$NON-NLS-1$

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		TypeSystemDescription system = TypeSystemBuilder.build();
		return new CasExport(request, SUFFIX, system, XmiFile::write).run(TYPE_SYSTEM, monitor);
	}
}
