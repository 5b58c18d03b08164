/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Work Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who is to annotate what, and what is locked (plan.isnad).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.WorkPlan#getAssignments <em>Assignments</em>}</li>
 *   <li>{@link org.isnad.model.WorkPlan#getLocks <em>Locks</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getWorkPlan()
 * @model
 * @generated
 */
public interface WorkPlan extends Root {
	/**
	 * Returns the value of the '<em><b>Assignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assignments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assignments</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getWorkPlan_Assignments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getAssignments();

	/**
	 * Returns the value of the '<em><b>Locks</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.Lock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The locks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locks</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getWorkPlan_Locks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Lock> getLocks();

} // WorkPlan
