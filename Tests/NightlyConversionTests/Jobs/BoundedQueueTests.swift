import XCTest

@testable import NightlyConversion

final class BoundedQueueTests: XCTestCase {
    func testValuesComeOutInTheOrderInWhichTheyWentInHoweverSmallTheQueue() throws {
        let queue = BoundedQueue<Int>(limit: 2)
        let thread = try XCTUnwrap(WorkThread { for number in 0..<1_000 { _ = queue.put(number) } })
        let taken = (0..<1_000).map { _ in queue.take() }
        thread.join()
        XCTAssertEqual(taken, Array(0..<1_000))
    }

    func testWhoPutsIntoAFullQueueIsLetGoWhenItCloses() throws {
        let queue = BoundedQueue<Int>(limit: 1)
        let refused = Monitor(false)
        let thread = try XCTUnwrap(
            WorkThread {
                while queue.put(1) {}
                refused.update { $0 = true }
            })
        queue.close()
        thread.join()
        XCTAssertTrue(refused.update { $0 })
    }
}
