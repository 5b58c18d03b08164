// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.json;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.uima.TypeSystemBuilder;
import org.isnad.uima.xmi.CasExport;

/** UIMA CAS JSON: one file a document, one with the relations, one with the sources, each with the type system in it. */
public final class JsonExport implements ExportFormat {
	@Override
	public String id() {
		return JsonImport.ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		return new CasExport(request, JsonImport.SUFFIX, TypeSystemBuilder.build(), (cas, name) -> new CasJsonWriter(cas).write()).run(null, monitor);
	}
}
